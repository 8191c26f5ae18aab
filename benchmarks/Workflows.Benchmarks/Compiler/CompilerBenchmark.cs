using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Analyzers;
using Workflows.Generators;
using Workflows.Tests.Synthetic;

namespace Workflows.Benchmarks.Compiler;

/// <summary>
/// What the generator and the analyzers cost in an editor, beside the bare loop over the same members: processor time, in compilations of which nothing is
/// bound yet, in a warm process.
/// </summary>
internal static class CompilerBenchmark
{
    private const int Types = 200;
    private const int Rounds = 7;

    private static readonly CSharpCompilation Solution = SolutionOf();
    private static readonly GeneratorDriver Driver = DriverOf(new WorkflowGenerator().AsSourceGenerator()).RunGenerators(Solution);

    private static int _edits;

    public static string Run()
    {
        var json = JsonGenerator.Load();
        var times = ProcessorTime.Medians(
            Rounds,
            static () => Generate(DriverOf(new WorkflowGenerator().AsSourceGenerator()), SolutionOf()),
            static () => Bare(SolutionOf()),
            static () => GenerateAfter(OtherCode.With($"n + {_edits++}")),
            static () => GenerateAfter(NewMember()),
            static () => GenerateAfter(NewType()),
            static () => Bare(Edited(NewType())),
            static () => Analyze(new WorkflowAnalyzer()),
            static () => Analyze(new IdleAnalyzer()),
            static () => BareOfFile(),
            () => json is null ? static () => { } : Generate(DriverOf(json), SyntheticCompilation.Create(JsonGenerator.Sources(Types))));

        const double states = SyntheticSolution.Workflows * SyntheticSolution.StatesPerWorkflow;
        return string.Create(CultureInfo.InvariantCulture,
            $$"""
            {"name":"compiler","unit":"processor milliseconds per state","full":{{times[0] / states:F4}},"fullBare":{{times[1] / states:F4}},"fullRatio":{{times[0] / times[1]:F2}},"bodyEdit":{{times[2] / states:F4}},"memberEdit":{{times[3] / states:F4}},"memberEditRatio":{{times[3] / times[5]:F2}},"typeEdit":{{times[4] / states:F4}},"editBare":{{times[5] / states:F4}},"typeEditRatio":{{times[4] / times[5]:F2}},"analyzersOnFile":{{times[6] / SyntheticSolution.StatesPerWorkflow:F4}},"idleAnalyzerOnFile":{{times[7] / SyntheticSolution.StatesPerWorkflow:F4}},"fileBare":{{times[8] / SyntheticSolution.StatesPerWorkflow:F4}},"systemTextJsonPerType":{{(json is null ? "null" : (times[9] / Types).ToString("F4", CultureInfo.InvariantCulture))}}}
            """);
    }

    private static string NewMember() => OtherCode.With("n", members: $"public static int More{_edits++}(int n) => n;");

    private static string NewType() => OtherCode.With("n", types: $"public static class More{_edits++};");

    // Parsed anew each time, so that nothing is remembered of it.
    private static CSharpCompilation SolutionOf() => SyntheticCompilation.Create([OtherCode.With("n"), .. SyntheticSolution.Files()]);

    private static GeneratorDriver DriverOf(ISourceGenerator generator) => CSharpGeneratorDriver.Create([generator], parseOptions: SyntheticCompilation.ParseOptions);

    private static CSharpCompilation Edited(string source)
    {
        var other = Solution.SyntaxTrees[1];
        return Solution.ReplaceSyntaxTree(other, SyntheticCompilation.Parse(source, other.FilePath));
    }

    private static Action Generate(GeneratorDriver driver, CSharpCompilation compilation) => () => driver.RunGenerators(compilation);

    // Before the edit there was what all edits start from, whatever another arm left behind.
    private static Action GenerateAfter(string edit)
    {
        var before = Driver.RunGenerators(Edited(OtherCode.With("n")));
        return Generate(before, Edited(edit));
    }

    private static Action Bare(CSharpCompilation compilation) => () => BareLoop.Run(compilation);

    private static Action BareOfFile()
    {
        var (compilation, file) = EditedWorkflow();
        compilation.GetSemanticModel(file).GetDiagnostics();
        return () => BareLoop.Run(compilation, file);
    }

    private static Action Analyze(DiagnosticAnalyzer analyzer)
    {
        var (compilation, file) = EditedWorkflow();
        var whole = compilation.WithAnalyzers([analyzer]);

        // Before analyzers look at a file, Roslyn itself completes the compilation's declarations and attributes.
        var model = compilation.GetSemanticModel(file);
        model.GetDiagnostics();
        return () => whole.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
    }

    // With what is generated for it, as analyzers see it.
    private static (CSharpCompilation Compilation, SyntaxTree File) EditedWorkflow()
    {
        var before = Solution.SyntaxTrees[2];
        var after = SyntheticCompilation.Parse(before.ToString().Replace("> 1_000", $"> {1_000 + _edits++}", StringComparison.Ordinal), before.FilePath);
        var edited = Solution.ReplaceSyntaxTree(before, after);
        return (edited.AddSyntaxTrees(Driver.RunGenerators(edited).GetRunResult().GeneratedTrees), after);
    }
}
