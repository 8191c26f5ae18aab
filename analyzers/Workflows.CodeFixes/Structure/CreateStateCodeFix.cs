using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.CodeFixes.Editing;
using Workflows.CodeFixes.Transitions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Structure;

/// <summary>Creates the state that a transition leads to. It takes what the transition gives, and ends the workflow like the states that do so already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CreateStateCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.TargetUnknown, CompilerIds.UnknownName];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (TransitionSite.Find(request) is not { Giver: { } giver, Given: { } given } site
            || !SyntaxFacts.IsValidIdentifier(site.Name)
            || !request.TryAdd(site.Name))
        {
            yield break;
        }

        var takes = Code.TypeName(given);
        var gives = Ends(request) ?? takes;
        var accessibility = Code.Accessibility(giver);
        var (method, parameter) = (Code.Identifier(site.Name), Code.Identifier(ParameterName.For(given, request, giver)));
        yield return Create("task", $"[Task(End = true)]\n{accessibility}{gives} {method}({takes} {parameter}) => throw new global::System.NotImplementedException();");
        if (gives == takes)
        {
            yield return Create("pass", $"[Pass(End = true)]\n{accessibility}static {gives} {method}({takes} {parameter}) => {parameter};");
        }

        Offer Create(string kind, string code) => request.Offer($"Create {kind} '{site.Name}'", $"create {kind}", editor =>
        {
            editor.InsertMethodAfter(giver, code);
            editor.Exchange(site.Target, Code.NameOf(site.Name));
        });
    }

    /// <summary>What the workflow gives already; null if nothing does so.</summary>
    private static string? Ends(FixRequest request) => request.States
        .Where(static state => state.Attribute.Flag("End") || state.Attribute.FullName == Compiler.Reading.Symbols.KnownNames.Succeed)
        .Select(state => GivenType.OfResult(state.Method, request.CancellationToken))
        .OfType<ITypeSymbol>()
        .Select(Code.TypeName)
        .FirstOrDefault();
}
