using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Reading.Remembering;

/// <summary>
/// Reads a workflow once for as long as nothing changes that reading looks at. After each edit, Roslyn asks the generator anew for every workflow of a
/// solution, and to bind their bodies costs almost all of the generator's time.
/// </summary>
/// <remarks>
/// What is remembered of a class's syntax holds while options and references are the same, the trees whose bodies were read are the same ones, and other
/// trees differ in bodies only, or in members that no read tree names. The table is weak: it lives as long as the class's syntax tree, which the editor replaces with each edit of that file.
/// Only models are remembered, and models hold no symbol, so that no compilation is kept.
/// </remarks>
internal static class RememberedRead
{
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, Memory> Known = new();

    /// <summary>The model of a workflow class.</summary>
    /// <param name="declaration">The part that has the attribute.</param>
    /// <param name="type">The class.</param>
    /// <param name="compilation">The compilation that has both.</param>
    /// <param name="models">Gives its semantic models.</param>
    /// <param name="ct">Cancels.</param>
    public static Workflow? Read(
        TypeDeclarationSyntax declaration, INamedTypeSymbol type, Compilation compilation, Func<SyntaxTree, SemanticModel> models, CancellationToken ct)
    {
        var memory = Known.GetOrCreateValue(declaration);
        var now = CompilationSnapshot.Of(compilation);
        if (memory.Last is { } last && last.Compilation.ChangesIn(now)?.Spare(last.Trees) == true)
        {
            memory.Last = last with { Compilation = now };
            return last.Workflow;
        }

        var result = WorkflowReader.Read(type, models, ct);
        memory.Last = new Reading(result.Workflow, result.Trees, now);
        return result.Workflow;
    }

    private sealed class Memory
    {
        private volatile Reading? _last;

        public Reading? Last
        {
            get => _last;
            set => _last = value;
        }
    }

    private sealed record Reading(Workflow? Workflow, IReadOnlyCollection<SyntaxTree> Trees, CompilationSnapshot Compilation);
}
