using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Expressions;

/// <summary>Makes a call the same on every machine: ordinal, or of the invariant culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CultureCodeFix : WorkflowCodeFix
{
    private const string Ordinal = "global::System.StringComparison.Ordinal";
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.CultureSensitive];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || NameOf(call) is not { } name)
        {
            yield break;
        }

        switch (name.Identifier.ValueText)
        {
            case "ToUpper" or "ToLower":
                var invariant = name.Identifier.ValueText + "Invariant";
                yield return request.Offer($"Use {invariant}", "invariant-case", editor => editor.ReplaceNode(call, (current, _) => Renamed((InvocationExpressionSyntax)current, invariant)));
                break;
            case "Parse" or "ToString":
                yield return request.Offer("Use the invariant culture", "invariant", editor => Append(editor, call, Invariant, 1));
                break;
            case "Compare" when call.ArgumentList.Arguments is [{ } left, { } right, ..]:
                yield return request.Offer("Use CompareOrdinal", "compare-ordinal", editor => editor.Exchange(call, Comparison(left.Expression, right.Expression)));
                break;
            case "CompareTo" when call.Expression is MemberAccessExpressionSyntax { Expression: var instance } && call.ArgumentList.Arguments is [{ } other]:
                yield return request.Offer("Use CompareOrdinal", "compare-ordinal", editor => editor.Exchange(call, Comparison(instance, other.Expression)));
                break;
            case "StartsWith" or "EndsWith" or "IndexOf" or "Contains" or "Replace" or "Equals":
                yield return request.Offer("Compare ordinally", "ordinal", editor => Append(editor, call, Ordinal, PositionOf(request, call)));
                break;
        }
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    /// <summary>Where the argument is that says how to compare; behind the last one if there is none.</summary>
    private static int PositionOf(FixRequest request, InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var position = arguments.IndexOf(argument => request.Model.GetTypeInfo(argument.Expression, request.CancellationToken).Type is { Name: "StringComparison" });
        return position < 0 ? arguments.Count : position;
    }

    private static void Append(Microsoft.CodeAnalysis.Editing.SyntaxEditor editor, InvocationExpressionSyntax call, string argument, int position) =>
        editor.ReplaceNode(call, (current, _) =>
        {
            var changed = (InvocationExpressionSyntax)current;
            var arguments = changed.ArgumentList.Arguments;
            var added = Code.Argument(argument);
            return position < arguments.Count
                ? changed.WithArgumentList(changed.ArgumentList.WithArguments(arguments.Replace(arguments[position], added.WithTriviaFrom(arguments[position]))))
                : changed.WithArgumentList(changed.ArgumentList.WithArguments(arguments.Add(added.WithLeadingTrivia(SyntaxFactory.Space))));
        });

    private static InvocationExpressionSyntax Renamed(InvocationExpressionSyntax call, string name)
    {
        var renamed = SyntaxFactory.IdentifierName(name);
        var expression = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.WithName(renamed),
            MemberBindingExpressionSyntax binding => binding.WithName(renamed),
            var other => other,
        };
        return call.WithExpression(expression).WithArgumentList(call.ArgumentList.WithArguments([]));
    }

    private static ExpressionSyntax Comparison(ExpressionSyntax left, ExpressionSyntax right) =>
        SyntaxFactory.ParseExpression($"string.CompareOrdinal({left.WithoutTrivia()}, {right.WithoutTrivia()})");
}
