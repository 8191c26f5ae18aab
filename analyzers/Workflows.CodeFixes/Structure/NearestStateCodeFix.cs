using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Workflows.CodeFixes.Editing;
using Workflows.CodeFixes.Transitions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Structure;

/// <summary>Names the state that was most likely meant, by its method or by its name in the definition.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NearestStateCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.StartAtUnknown, DiagnosticIds.TargetUnknown, CompilerIds.UnknownName];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (TransitionSite.Find(request) is not { Name: { Length: > 0 } name } site || Nearest(request, name) is not { } nearest)
        {
            yield break;
        }

        var title = site.Giver is null && request.Attribute?.Argument("StartAt") is not null ? $"Start at '{nearest}'" : $"Go to '{nearest}'";
        yield return request.Offer(title, "nearest", editor => editor.Exchange(site.Target, Code.NameOf(nearest)));
    }

    private static string? Nearest(FixRequest request, string name)
    {
        var states = request.States.ToArray();
        var named = states.FirstOrDefault(state => state.Attribute.Text("Name") == name).Method?.Name;
        return named ?? Spelling.Nearest(states.Select(static state => state.Method.Name), name);
    }
}
