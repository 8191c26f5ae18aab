using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Expressions;

/// <summary>Reads a parameter of the constructor in place of a text with <c>${Name}</c>; adds the parameter, and makes the method one of instances.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PlaceholderCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PlaceholderAsText];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Method is not { Parent: TypeDeclarationSyntax type } method
            || Placed(request) is not { } text
            || PlaceholderParameters.Of(request, type) is not { } parameters
            || Names(request, text) is not { Count: > 0 } names)
        {
            yield break;
        }

        var title = names.Count == 1 ? $"Take '{names[0]}' by the constructor" : $"Take {string.Join(", ", names.Select(static name => $"'{name}'"))} by the constructor";
        yield return request.Offer(title, "placeholder", editor =>
        {
            if (text is InterpolatedStringExpressionSyntax)
            {
                editor.ReplaceNode(text, (current, _) => PlaceholderTexts.Within((InterpolatedStringExpressionSyntax)current, parameters.NameOf));
            }
            else if (request.Model.GetConstantValue(text, request.CancellationToken).Value is string value)
            {
                editor.Exchange((ExpressionSyntax)text, PlaceholderTexts.Of(value, parameters.NameOf));
            }

            foreach (var function in text.Ancestors().TakeWhile(ancestor => ancestor != method).Where(static ancestor => ancestor is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            {
                editor.ReplaceNode(function, static (current, _) => Instances.Of(current));
            }

            foreach (var caller in Instances.Callers(type, method))
            {
                editor.ReplaceNode(caller, static (current, _) => Instances.Of(current));
            }

            editor.ReplaceNode(parameters.Declaration, (current, _) => parameters.AddTo((TypeDeclarationSyntax)current, names));
        });
    }

    /// <summary>The text as a whole: of an interpolated one, the string around it.</summary>
    private static SyntaxNode? Placed(FixRequest request) => request.Node switch
    {
        InterpolatedStringTextSyntax part => part.Parent,
        ExpressionSyntax expression => request.Root.FindNode(request.Diagnostic.Location.SourceSpan) is ArgumentSyntax { Expression: var argument } ? argument : expression,
        _ => null,
    };

    private static IReadOnlyList<string> Names(FixRequest request, SyntaxNode text) => text is InterpolatedStringExpressionSyntax interpolated
        ? PlaceholderTexts.NamesIn(interpolated)
        : request.Model.GetConstantValue(text, request.CancellationToken).Value is string value ? PlaceholderTexts.NamesIn(value) : [];
}
