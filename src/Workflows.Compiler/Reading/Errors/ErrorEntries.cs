using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Finds every <c>[Retry]</c> and <c>[Catch]</c> in the order of the source, and notes where they stand.</summary>
internal sealed class ErrorEntries(WorkflowReading workflow)
{
    /// <summary>Those of a state itself, its policies included.</summary>
    public IReadOnlyList<ErrorEntry> OfState(StateReading state)
    {
        ScatteredEntries.Find(workflow, state.Symbol);
        return Read(state.Attributes, state.Symbol.Name, origin: "", state.Location);
    }

    /// <summary>Those on the class and its bases. The nearest come first; what stands behind an entry for every error of a nearer class is left out.</summary>
    public IReadOnlyList<ErrorEntry> OfClass()
    {
        List<ErrorEntry> entries = [];
        var depth = 0;
        for (var type = workflow.Type; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            ScatteredEntries.Find(workflow, type);
            var (isRetryClosed, isCatchClosed) = (IsClosed(entries, isRetry: true), IsClosed(entries, isRetry: false));
            entries.AddRange(Read(Policies.Attributes(type, workflow.CancellationToken), method: null, $"class {depth++}/", workflow.Location)
                .Where(entry => entry.IsRetry ? !isRetryClosed : !isCatchClosed));
        }

        return entries;
    }

    private List<ErrorEntry> Read(IEnumerable<AttributeReading> attributes, string? method, string origin, Location otherwise)
    {
        List<ErrorEntry> entries = [];
        var uses = 0;
        Location? lastUse = null;
        foreach (var attribute in attributes.Where(attribute => attribute.FullName is KnownNames.Retry or KnownNames.Catch))
        {
            uses += attribute.IsCarried && attribute.Use != lastUse ? 1 : 0;
            lastUse = attribute.Use;
            var isRetry = attribute.FullName == KnownNames.Retry;
            var anchor = new Anchor(method, isRetry ? AnchorPart.Retry : AnchorPart.Catch, $"{origin}{entries.Count}");
            entries.Add(new ErrorEntry(
                attribute,
                new ErrorEqualsReader(workflow).Read(attribute, position: isRetry ? 0 : 1),
                anchor,
                attribute.IsCarried ? $"{origin}{uses}/" : origin));
            Place(anchor, attribute, otherwise);
        }

        return entries;
    }

    private void Place(Anchor anchor, AttributeReading attribute, Location otherwise)
    {
        var location = attribute.Location ?? otherwise;
        if (anchor.Part is AnchorPart.Retry)
        {
            workflow.Sources.Add(anchor, location);
            workflow.Sources.Add(anchor with { Part = AnchorPart.RetryUse }, attribute.Use ?? otherwise);
            return;
        }

        workflow.Literals.AddState(attribute.Written(0), attribute.Text(0) ?? "");
        workflow.Sources.Add(anchor, attribute.LocationOf(0) ?? otherwise);
        workflow.Sources.Add(anchor with { Part = AnchorPart.Catcher }, location);
        workflow.Sources.Add(anchor with { Part = AnchorPart.CatchUse }, attribute.Use ?? otherwise);
    }

    private static bool IsClosed(IEnumerable<ErrorEntry> entries, bool isRetry) =>
        entries.LastOrDefault(entry => entry.IsRetry == isRetry) is { } last && last.ErrorEquals.Contains(ErrorNames.All);
}
