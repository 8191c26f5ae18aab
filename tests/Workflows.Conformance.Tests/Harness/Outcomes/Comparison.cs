using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>Where the runner and the oracle differ.</summary>
internal static class Comparison
{
    private static readonly JsonElement Null = JsonSerializer.SerializeToElement<object?>(null);

    /// <summary>One line for each difference.</summary>
    /// <param name="oracle">What the oracle did.</param>
    /// <param name="runner">What the runner did.</param>
    /// <param name="givesOutput">False if the workflow gives none: a state machine in ASL has one all the same.</param>
    public static IReadOnlyList<string> Differences(Outcome oracle, Outcome runner, bool givesOutput)
    {
        List<string> differences = [];
        Compare("status", oracle.Status == runner.Status, oracle.Status, runner.Status);
        Compare("error", oracle.Error == runner.Error, oracle.Error, runner.Error);
        Compare("cause", IsSameCause(oracle, runner), oracle.Cause, runner.Cause);
        Compare("states", oracle.States.SequenceEqual(runner.States), string.Join(", ", oracle.States), string.Join(", ", runner.States));
        Compare("inner", IsSameInner(oracle.Inner, runner.Inner), Text(oracle.Inner), Text(runner.Inner));
        Compare("virtualSeconds", oracle.VirtualSeconds == runner.VirtualSeconds, oracle.VirtualSeconds, runner.VirtualSeconds);
        Compare("arguments", IsSameCalls(oracle.Arguments, runner.Arguments, isOrdered: oracle.Inner is null), Text(oracle.Arguments), Text(runner.Arguments));
        Compare("written", IsSameWritten(oracle.Written, runner.Written), Text(oracle.Written), Text(runner.Written));
        Compare("output", !givesOutput || JsonElement.DeepEquals(oracle.Output ?? Null, runner.Output ?? Null), Text(oracle.Output), Text(runner.Output));
        return differences;

        void Compare(string what, bool isSame, object? expected, object? actual)
        {
            if (!isSame)
            {
                differences.Add($"{what}: the oracle says {expected ?? "nothing"}, the runner {actual ?? "nothing"}");
            }
        }
    }

    // The texts of ASL's own errors are nobody's contract: it is enough that both have one, or neither.
    private static bool IsSameCause(Outcome oracle, Outcome runner) => oracle.Error?.StartsWith("States.", StringComparison.Ordinal) is true
        ? oracle.Cause is null == runner.Cause is null
        : oracle.Cause == runner.Cause || (oracle.Cause is { } left && runner.Cause is { } right && IsSameJson(left, right));

    // A Lambda function's cause is JSON in a string, and which characters it escapes is its writer's choice.
    private static bool IsSameJson(string left, string right) =>
        left.StartsWith('{') && right.StartsWith('{') && JsonNode.DeepEquals(JsonNode.Parse(left), JsonNode.Parse(right));

    // What happens in different branches and iterations at one moment has no order.
    private static bool IsSameCalls(IReadOnlyList<TaskCall> left, IReadOnlyList<TaskCall> right, bool isOrdered) => isOrdered
        ? left.Count == right.Count && left.Zip(right).All(pair => IsSameCall(pair.First, pair.Second))
        : IsSameInAnyOrder(left, right, IsSameCall);

    // Results are written as child executions end.
    private static bool IsSameWritten(JsonElement? left, JsonElement? right) => left is { } one && right is { } other
        ? IsSameInAnyOrder(one.EnumerateArray(), other.EnumerateArray(), JsonElement.DeepEquals)
        : left is null == right is null;

    private static bool IsSameInAnyOrder<T>(IEnumerable<T> left, IEnumerable<T> right, Func<T, T, bool> isSame)
    {
        var rest = right.ToList();
        foreach (var one in left)
        {
            if (rest.FindIndex(other => isSame(one, other)) is not (>= 0 and var found))
            {
                return false;
            }

            rest.RemoveAt(found);
        }

        return rest.Count == 0;
    }

    private static bool IsSameCall(TaskCall left, TaskCall right) => left.State == right.State && JsonElement.DeepEquals(left.Payload, right.Payload);

    private static bool IsSameInner(IReadOnlyDictionary<string, IReadOnlyList<InnerState>>? left, IReadOnlyDictionary<string, IReadOnlyList<InnerState>>? right) =>
        (left?.Count ?? 0) == (right?.Count ?? 0)
        && (left is null || left.All(place => right!.TryGetValue(place.Key, out var other) && place.Value.SequenceEqual(other)));

    private static string Text(IReadOnlyList<TaskCall> calls) => string.Join(", ", calls.Select(call => $"{call.State} {Text(call.Payload)}"));

    private static string? Text(IReadOnlyDictionary<string, IReadOnlyList<InnerState>>? inner) => inner is null ? null : string.Join(
        ", ",
        inner.OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => $"{place.Key}: {string.Join(" ", place.Value.Select(visit => $"{visit.State} {visit.EnteredAt}-{visit.ExitedAt}"))}"));

    private static string? Text(JsonElement? json) => json is null ? null : JsonSerializer.Serialize(json);
}
