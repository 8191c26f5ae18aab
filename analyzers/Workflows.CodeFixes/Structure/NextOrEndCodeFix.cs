using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.CodeFixes.Transitions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Structure;

/// <summary>Says what follows a state: the next states that take what it gives, in the order of the source, or the end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NextOrEndCodeFix : WorkflowCodeFix
{
    private const int MostTargets = 2;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.NextOrEndMissing];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request is not { Attribute: { } attribute, Method: { } declaration }
            || request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is not { } method)
        {
            yield break;
        }

        yield return request.Offer("End the workflow here", "end", editor => editor.Change(attribute, static current =>
            current.Without("Next").With("End", SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression))));

        var targets = Followers(request, method);
        for (var i = 0; i < targets.Length; i++)
        {
            var target = targets[i];
            yield return request.Offer($"Go to '{target}'", $"next {i + 1}", editor =>
                editor.Change(attribute, current => current.Without("End").With("Next", Code.NameOf(target))));
        }
    }

    private static string[] Followers(FixRequest request, IMethodSymbol method)
    {
        var given = GivenType.OfResult(method, request.CancellationToken);
        return
        [
            .. request.States
                .SkipWhile(state => !SymbolEqualityComparer.Default.Equals(state.Method, method))
                .Skip(1)
                .Where(state => given is null || GivenType.Takes(state.Method, given, request.CancellationToken))
                .Select(static state => state.Method.Name)
                .Take(MostTargets),
        ];
    }
}
