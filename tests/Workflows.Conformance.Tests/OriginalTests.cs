using System.Text.Json;
using System.Text.Json.Nodes;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests;

/// <summary>A port does what the definition does that it was written from: the oracle ran both, with equal tasks.</summary>
public sealed class OriginalTests
{
    private const string Saga = "travel-saga";

    public static TheoryData<string> Cases => new(ScenarioFiles.Originals);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Port_does_what_the_original_does(string @case)
    {
        var (original, port) = ScenarioFiles.ReadOriginal(@case);
        Func<JsonElement?, string> ofOriginal = @case.Split('/')[0] switch
        {
            Saga => OfSaga,
            "transcribe-file" => static data => OfPort(Unwrapped(data)),
            _ => OfPort,
        };

        Assert.Equal((original.Status, original.Error, original.Cause, original.VirtualSeconds), (port.Status, port.Error, port.Cause, port.VirtualSeconds));
        Assert.Equal(original.Trace.Select(Timing), port.Trace.Select(Timing));
        Assert.Equal(original.Trace.Select(state => (ofOriginal(state.Input), ofOriginal(state.Output))), port.Trace.Select(state => (OfPort(state.Input), OfPort(state.Output))));
        Assert.Equal(ofOriginal(original.Output), OfPort(port.Output));
    }

    [Fact]
    public void Each_task_of_the_saga_fails_in_a_scenario()
    {
        var traces = ScenarioFiles.Originals.Where(@case => @case.StartsWith($"{Saga}/", StringComparison.Ordinal)).SelectMany(@case => ScenarioFiles.ReadOriginal(@case).Original.Trace);
        var failed = traces.Where(state => state.Error is not null || state.Retries > 0 || IsCaught(state)).Select(state => state.State).ToHashSet();

        Assert.Empty(TasksOf(ScenarioFiles.ReadOriginalDefinition(Saga)).Except(failed));
    }

    private static (string State, string? Path, double EnteredAt, double? ExitedAt, int Retries, string? Error, string? Cause) Timing(TracedState state) =>
        (state.State, state.Path, state.EnteredAt, state.ExitedAt, state.Retries, state.Error, state.Cause);

    private static bool IsCaught(TracedState state) => state.Output is { ValueKind: JsonValueKind.Object } output && output.TryGetProperty($"{state.State}Error", out _);

    private static IEnumerable<string> TasksOf(JsonElement definition) =>
        definition.GetProperty("States").EnumerateObject().Where(state => state.Value.GetProperty("Type").ValueEquals("Task")).Select(state => state.Name);

    // The saga's original has what the Lambda integration wraps around a result, and its members in other letters.
    private static string OfSaga(JsonElement? data) => Text(data, static (name, value) => name switch
    {
        _ when name.EndsWith("Result", StringComparison.Ordinal) => (JsonNamingPolicy.CamelCase.ConvertName(name), value!["Payload"]),
        _ when name.EndsWith("Error", StringComparison.Ordinal) => (JsonNamingPolicy.CamelCase.ConvertName(name), value),
        _ => (name, value),
    });

    // The original ends with what Step Functions wraps around another workflow's output.
    private static JsonElement? Unwrapped(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("ExecutionArn", out _) && json.TryGetProperty("Output", out var output) ? output : data;

    // The port has the members of what did not happen yet too, and they are null.
    private static string OfPort(JsonElement? data) => Text(data, static (name, value) => (name, value));

    private static string Text(JsonElement? data, Func<string, JsonNode?, (string Name, JsonNode? Value)> map) => data is { ValueKind: JsonValueKind.Object } json
        ? string.Join(", ", JsonObject.Create(json)!
            .Where(member => member.Value is not null)
            .Select(member => map(member.Key, member.Value))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => $"{member.Name}: {member.Value!.ToJsonString()}"))
        : data?.GetRawText() ?? "";
}
