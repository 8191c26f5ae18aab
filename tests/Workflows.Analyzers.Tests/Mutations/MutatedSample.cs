using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Generators;
using Workflows.Tests.Roslyn;

namespace Workflows.Analyzers.Tests.Mutations;

/// <summary>A sample in an editor: one generator driver goes on from edit to edit, and what is not edited stays.</summary>
internal sealed class MutatedSample
{
    private readonly CSharpCompilation _original;
    private readonly SyntaxTree[] _files;
    private readonly SyntaxTree[] _workflows;
    private readonly MutantFixes _fixes;
    private GeneratorDriver _driver = NewDriver();

    /// <summary>Reads all files of a sample.</summary>
    /// <param name="folder">For instance <c>samples/HelloWorkflow</c>.</param>
    public MutatedSample(string folder)
    {
        var files = Repository.Files(folder, "*.cs").Order(StringComparer.Ordinal).ToArray();
        _original = Sources.Compile([.. files.Select(File.ReadAllText)]).WithOptions(new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        _files = [.. _original.SyntaxTrees.Skip(1)];
        for (var i = 0; i < files.Length; i++)
        {
            var named = _files[i].WithFilePath(files[i]);
            _original = _original.ReplaceSyntaxTree(_files[i], named);
            _files[i] = named;
        }

        _workflows = [.. _files.Where(file => file.ToString().Contains("[Workflow(", StringComparison.Ordinal))];
        _fixes = new MutantFixes(_files);
    }

    /// <summary>The newest edit.</summary>
    public Mutant? Last { get; private set; }

    /// <summary>How many fixes were applied.</summary>
    public int AppliedFixes { get; private set; }

    /// <summary>Edits a file, and perhaps the same one again, and goes on from what is there at the end.</summary>
    /// <param name="random">Decides what is edited.</param>
    /// <param name="edits">How many edits follow on each other before the file is as it was.</param>
    /// <param name="cancellationToken">Ends what takes too long.</param>
    /// <returns>What was thrown.</returns>
    public async Task<Exception?> EditAsync(Random random, int edits, CancellationToken cancellationToken)
    {
        var from = random.Next(2) == 0 ? _workflows : _files;
        var tree = from[random.Next(from.Length)];
        var compilation = _original;
        for (var i = 1; ; i++)
        {
            Last = Mutant.Of(tree, random);
            var edited = CSharpSyntaxTree.ParseText(Last.Text, Sources.ParseOptions, tree.FilePath, cancellationToken: cancellationToken);
            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            tree = edited;
            var thrown = await CheckAsync(compilation, edited, compareWithNew: random.Next(50) == 0, asBuild: random.Next(10) == 0, cancellationToken);
            if (thrown is null && random.Next(20) == 0)
            {
                AppliedFixes += await _fixes.ApplyAllAsync(Last, cancellationToken);
            }

            if (thrown is not null || i == edits)
            {
                return thrown;
            }
        }
    }

    private async Task<Exception?> CheckAsync(CSharpCompilation compilation, SyntaxTree edited, bool compareWithNew, bool asBuild, CancellationToken cancellationToken)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellationToken);
        var result = _driver.GetRunResult().Results.Single();
        if (result.Exception is not null)
        {
            return result.Exception;
        }

        if (compareWithNew && Texts(result) != Texts(NewDriver().RunGenerators(compilation, cancellationToken).GetRunResult().Results.Single()))
        {
            return new InvalidOperationException("After edits, the generator gives something else than when it starts anew.");
        }

        return asBuild
            ? await EditorAnalysis.ThrownInAllAsync(generated, cancellationToken)
            : await EditorAnalysis.ThrownInAsync(generated, generated.SyntaxTrees.Intersect(_workflows).Append(edited), cancellationToken);
    }

    private static string Texts(GeneratorRunResult result) =>
        string.Concat(result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => $"{source.HintName}\n{source.SourceText}"));

    private static CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Sources.ParseOptions);
}
