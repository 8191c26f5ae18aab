using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Remembering;

/// <summary>What a compilation consists of. It keeps neither the compilation nor a symbol alive.</summary>
internal sealed class CompilationSnapshot
{
    private static readonly ConditionalWeakTable<Compilation, CompilationSnapshot> Known = new();

    private readonly ConditionalWeakTable<CompilationSnapshot, Comparison> _comparisons = new();
    private readonly string? _assemblyName;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<SyntaxTree> _trees;

    private CompilationSnapshot(Compilation compilation)
    {
        _assemblyName = compilation.AssemblyName;
        _options = compilation.Options;
        _references = compilation.References.ToImmutableArray();
        _trees = compilation.SyntaxTrees.ToImmutableArray();
    }

    /// <summary>The one snapshot of a compilation, so that it is compared once for all workflows.</summary>
    public static CompilationSnapshot Of(Compilation compilation) => Known.GetValue(compilation, static key => new CompilationSnapshot(key));

    /// <summary>What another compilation has otherwise; null if that is more than members of types.</summary>
    public CompilationChanges? ChangesIn(CompilationSnapshot other) => _comparisons.GetValue(other, newer => new Comparison(Compare(newer))).Changes;

    private CompilationChanges? Compare(CompilationSnapshot other)
    {
        if (_assemblyName != other._assemblyName
            || !_options.Equals(other._options)
            || _trees.Length != other._trees.Length
            || !_references.SequenceEqual(other._references))
        {
            return null;
        }

        var changes = new CompilationChanges([], new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < _trees.Length; i++)
        {
            if (ReferenceEquals(_trees[i], other._trees[i]))
            {
                continue;
            }

            if (Declarations.Changed(_trees[i], other._trees[i]) is not { } names)
            {
                return null;
            }

            changes.Trees.Add(_trees[i]);
            changes.Names.UnionWith(names);
        }

        return changes;
    }

    private sealed record Comparison(CompilationChanges? Changes);
}
