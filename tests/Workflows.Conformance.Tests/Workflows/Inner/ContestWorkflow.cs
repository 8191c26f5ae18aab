using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Inner;

/// <summary>Another workflow class as an item processor, and as a branch beside one of its own.</summary>
[Workflow("contest", StartAt = nameof(Each))]
#pragma warning disable CS9113 // States name the parameter, and generated code reads it.
public sealed partial class ContestWorkflow(ScenarioTasks tasks, RatingWorkflow rating)
#pragma warning restore CS9113
{
    [Map(nameof(rating), Items = nameof(Show.Names), MaxConcurrency = 2, Next = nameof(Last)), ResultPath(nameof(Show.Ratings))]
    [Retry("Tired", IntervalSeconds = 5, MaxAttempts = 1), Catch(nameof(Cancel), "Bad", ResultPath = nameof(Show.Error))]
    static partial void Each(Show show);

    [Parallel(nameof(rating), nameof(Prize), Arguments = nameof(WinnerOf), Next = nameof(Done))]
    static string Last(Show show, string rated, string prize) => $"{show.Winner} {rated} {prize} {show.Ratings.Length}";

    static string WinnerOf(Show show) => show.Winner;

    [Task(End = true)]
    public Task<string> Prize(string name) => tasks.Run<string>(nameof(Prize), name);

    [Succeed]
    static string Done(string text) => text;

    [Succeed]
    static string Cancel(Show show) => show.Error?.Cause ?? "-";

    public sealed record Show(string Winner, string[] Names, string[] Ratings, ErrorOutput? Error);
}
