using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Errors;

/// <summary>An element of <c>Retry</c> or <c>Catch</c> that stands in the source.</summary>
/// <param name="ErrorEquals">The errors it takes.</param>
/// <param name="Origin">What brings it.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Use">Where it comes in.</param>
/// <param name="Word">What the attribute is called.</param>
internal sealed record Entry(EquatableArray<string> ErrorEquals, string Origin, Anchor Attribute, Anchor Use, string Word)
{
    public bool TakesAll => ErrorEquals.Contains(ErrorNames.All);

    /// <summary>The entries of each Task, those of its <c>Retry</c> and those of its <c>Catch</c>, without the automatic ones.</summary>
    public static IEnumerable<IReadOnlyList<Entry>> Lists(StateMachine machine) =>
        machine.States.OfType<WorkState>().SelectMany(static task => new[] { Of(task.Retry), Of(task.Catch) });

    /// <summary>Whether a failure with the error of a name comes here.</summary>
    public bool Takes(string name) => ErrorEquals.Any(taken => taken == name || Covers(taken, name));

    private static Entry[] Of(EquatableArray<Retrier> retriers) =>
    [
        .. retriers
            .Select(static retrier => retrier.Anchor is { } anchor
                ? new Entry(retrier.ErrorEquals, retrier.Origin, anchor, anchor with { Part = AnchorPart.RetryUse }, "Retry")
                : null)
            .OfType<Entry>(),
    ];

    private static Entry[] Of(EquatableArray<Catcher> catchers) =>
    [
        .. catchers
            .Select(static catcher => catcher.Anchor is { } anchor
                ? new Entry(catcher.ErrorEquals, catcher.Origin, anchor with { Part = AnchorPart.Catcher }, anchor with { Part = AnchorPart.CatchUse }, "Catch")
                : null)
            .OfType<Entry>(),
    ];

    // A missed heartbeat is a timeout too. States.ALL covers the rest, which is a fault of its own.
    private static bool Covers(string taken, string name) => taken switch
    {
        ErrorNames.Timeout => name is ErrorNames.HeartbeatTimeout,
        ErrorNames.TaskFailed => name is not (ErrorNames.All or ErrorNames.Timeout or ErrorNames.HeartbeatTimeout or ErrorNames.DataLimitExceeded),
        _ => false,
    };
}
