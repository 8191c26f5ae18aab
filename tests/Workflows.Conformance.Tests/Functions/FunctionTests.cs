using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workflows.Conformance.Tests.Harness;
using Workflows.Conformance.Tests.TestTime;
using Workflows.Lambda;

namespace Workflows.Conformance.Tests.Functions;

/// <summary>
/// The Lambda function of a task, invoked with the payloads that the definition built when the oracle ran it, calls the method with the same, gives the result that the oracle's
/// task gave, and fails with the error of the same name.
/// </summary>
public sealed class FunctionTests
{
    public static TheoryData<string> Cases => new(ScenarioFiles.Recordings.Where(static @case =>
        FunctionsUnderTest.Has(@case) && FunctionsUnderTest.AreCalled(@case) && !NeverEnds(ScenarioFiles.ReadScenario(@case))));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_function_does_with_the_recorded_payloads_what_the_oracles_task_did(string @case)
    {
        var scenario = ScenarioFiles.ReadScenario(@case);
        var json = WorkflowTable.Find(scenario.Workflow).Json;
        var time = new VirtualTime(Scenario.StartTime);
        var called = new ScenarioTasks(scenario, json, time);
        var functions = new FunctionsUnderTest(@case, called);
        var script = new ScenarioTasks(scenario, json, new VirtualTime(Scenario.StartTime));

        foreach (var (state, payload) in ScenarioFiles.ReadRecording(@case).Arguments)
        {
            if (!functions.IsFunction(state))
            {
                called.Begin(state, payload);
                continue;
            }

            var (expected, error) = Scripted(script, scenario, state, payload);
            var function = functions.Of(state);
            if (functions.IsCallback(function) && !Throws(scenario, error))
            {
                // Whoever has the token fails the state, not the function that handed it on.
                error = null;
            }

            try
            {
                var result = await time.Run(() => Invoke(function, payload));
                Assert.True(error is null, $"{state} was to fail with {error}.");
                Assert.True(functions.IsWithoutResult(function) ? result.ValueKind is JsonValueKind.Null : JsonNode.DeepEquals(WithoutNulls(expected), WithoutNulls(result)), $"{state}: {result} for {expected}");
            }
            catch (Exception exception) when (error is not null)
            {
                Assert.Equal(error, LambdaError.Of(exception).ErrorType);
            }

            var received = called.Calls[^1];
            Assert.True(state == received.State || state.StartsWith($"{received.State} (", StringComparison.Ordinal), $"{function.Name} called {received.State}.");
            Assert.True(JsonElement.DeepEquals(payload, received.Payload), $"{state} received {received.Payload} of {payload}");
        }
    }

    [Fact]
    public void There_are_enough_of_them() => Assert.True(Cases.Count > 400, $"{Cases.Count} cases");

    private static bool NeverEnds(Scenario scenario) => scenario.Tasks?.Values.Any(static steps => steps.Any(static step => step.Never)) is true;

    private static bool Throws(Scenario scenario, string? error) => scenario.Tasks!.Values.SelectMany(static steps => steps).Any(step => step.Throw is { } thrown && (thrown.Name ?? thrown.Exception) == error);

    private static async Task<JsonElement> Invoke(LambdaTask task, JsonElement payload)
    {
        await using var result = await task.InvokeAsync(new MemoryStream(Encoding.UTF8.GetBytes(payload.GetRawText())), Timeout.InfiniteTimeSpan);
        using var read = await JsonDocument.ParseAsync(result);
        return read.RootElement.Clone();
    }

    /// <summary>What the scenario says: the result, or the name of the error.</summary>
    private static (JsonElement Result, string? Error) Scripted(ScenarioTasks script, Scenario scenario, string state, JsonElement payload)
    {
        try
        {
            var result = script.Call<JsonElement>(state, payload);
            return (result.ValueKind is JsonValueKind.Undefined ? JsonSerializer.SerializeToElement<object?>(null) : result, null);
        }
        catch (TaskFailedException failure)
        {
            return (default, failure.Error);
        }
        catch (Exception exception)
        {
            var thrown = scenario.Tasks!.Values.SelectMany(static steps => steps).Select(static step => step.Throw)
                .First(candidate => candidate?.Exception == exception.GetType().Name)!;
            return (default, thrown.Name ?? thrown.Exception);
        }
    }

    // A scenario may leave out what is null; a typed result has all members.
    private static JsonNode? WithoutNulls(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(json.EnumerateObject()
            .Where(static member => member.Value.ValueKind is not JsonValueKind.Null)
            .Select(static member => KeyValuePair.Create(member.Name, WithoutNulls(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. json.EnumerateArray().Select(WithoutNulls)]),
        _ => JsonSerializer.SerializeToNode(json),
    };
}
