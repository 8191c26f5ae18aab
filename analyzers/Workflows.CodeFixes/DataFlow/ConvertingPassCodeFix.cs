using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.CodeFixes.Editing;
using Workflows.CodeFixes.Transitions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.DataFlow;

/// <summary>Puts a <c>[Pass]</c> between two states whose types do not fit, which makes the one of the other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConvertingPassCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.TypeMismatch, DiagnosticIds.MembersLost];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        var ct = request.CancellationToken;
        // As an abstract type, a value would still be all that it was.
        if (TransitionSite.Find(request) is not { Giver: { } giver, Given: { } given } site
            || request.States.Select(static state => state.Method).FirstOrDefault(method => method.Name == site.Name) is not { } taker
            || GivenType.Input(taker, ct) is not { } taken
            || (request.Diagnostic.Id == DiagnosticIds.MembersLost && taken.IsAbstract))
        {
            yield break;
        }

        var name = request.Unused($"Prepare{site.Name}");
        var parameter = Code.Identifier(ParameterName.For(given, request, giver));
        var body = Conversion.Of(given, taken, parameter, request.Model.Compilation);
        var accessibility = Code.Accessibility(giver);
        yield return request.Offer($"Convert in a [Pass] before '{site.Name}'", "convert", editor =>
        {
            editor.InsertMethodAfter(giver, $"[Pass(Next = nameof({Code.Identifier(site.Name)}))]\n{accessibility}static {Code.TypeName(taken)} {name}({Code.TypeName(given)} {parameter}) => {body};");
            editor.Exchange(site.Target, Code.NameOf(name));
        });
    }
}
