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

/// <summary>Writes <c>nameof</c> in place of a text that names a state, a method or a member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NameofCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.LiteralName];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Node is LiteralExpressionSyntax { Token.ValueText: var name } literal && Named(request, literal, name) is { } named)
        {
            yield return request.Offer("Use nameof", "nameof", editor => editor.Exchange(literal, named));
        }
    }

    private static ExpressionSyntax? Named(FixRequest request, LiteralExpressionSyntax literal, string name)
    {
        if (TransitionSite.Find(request) is not null)
        {
            return Code.NameOf(name);
        }

        var argument = literal.FirstAncestorOrSelf<AttributeArgumentSyntax>();
        if (argument?.NameEquals?.Name.Identifier.ValueText is not (null or "ResultPath") && IsMethod(request, name))
        {
            return Code.NameOf(name);
        }

        return argument is not null && PathOwner.Of(request, argument) is { } owner
            ? SyntaxFactory.ParseExpression($"nameof({owner.ToMinimalDisplayString(request.Model, literal.SpanStart)}.{Code.Identifier(name)})")
            : null;
    }

    private static bool IsMethod(FixRequest request, string name)
    {
        for (var type = request.Class; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Any(static member => member is IMethodSymbol))
            {
                return true;
            }
        }

        return false;
    }
}
