using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.Incremental;

/// <summary>A generator run that goes on after edits, and what each of its steps had to do.</summary>
internal sealed class IncrementalRun
{
    private static readonly string[] LaterSteps = [Steps.WorkflowsName, Steps.JsonName, Steps.TypesName, Steps.RegistrationsName, LambdaSteps.TargetName, LambdaSteps.AssemblyName];

    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public IncrementalRun(params string[] sources)
        : this([], sources)
    {
    }

    /// <summary>A project that references more than the framework and the runtime.</summary>
    public IncrementalRun(MetadataReference[] references, string[] sources)
    {
        _compilation = Sources.Compile(sources).AddReferences(references);
        _driver = CSharpGeneratorDriver
            .Create(
                [new WorkflowGenerator().AsSourceGenerator()],
                parseOptions: Sources.ParseOptions,
                driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(_compilation);
    }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Replaces one of the sources, counted from 0.</summary>
    public IncrementalRun Edit(int source, string text)
    {
        var old = _compilation.SyntaxTrees[source + 1];
        return Continue(_compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(text, Sources.ParseOptions, path: old.FilePath)));
    }

    public IncrementalRun Add(string text) =>
        Continue(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, Sources.ParseOptions, path: $"Added{_compilation.SyntaxTrees.Length}.cs")));

    /// <summary>What the step that reads the classes had to do, one for each class.</summary>
    public IEnumerable<IncrementalStepRunReason> Read => ReasonsOf(Steps.ReadName);

    /// <summary>What every step after it, and every output, had to do.</summary>
    public IEnumerable<(string Step, IncrementalStepRunReason Reason)> Later =>
        LaterSteps.SelectMany(step => ReasonsOf(step).Select(reason => (step, reason)))
            .Concat(Result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => ("Output", output.Reason)));

    /// <summary>Every value that a tracked step holds on to.</summary>
    public IEnumerable<object> Values => Result.TrackedSteps
        .Where(pair => pair.Key == Steps.ReadName || LaterSteps.Contains(pair.Key))
        .SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Value);

    private IEnumerable<IncrementalStepRunReason> ReasonsOf(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : [];

    private IncrementalRun Continue(CSharpCompilation compilation)
    {
        _compilation = compilation;
        _driver = _driver.RunGenerators(_compilation);
        return this;
    }
}
