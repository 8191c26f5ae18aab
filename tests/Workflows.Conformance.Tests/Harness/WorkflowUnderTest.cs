using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>A workflow that scenarios run, with its input and output as JSON.</summary>
internal sealed class WorkflowUnderTest
{
    private readonly Func<ScenarioTasks, JsonElement, RunOptions, Task<JsonElement?>> _run;

    private WorkflowUnderTest(WorkflowDefinition definition, JsonSerializerOptions contract, Func<ScenarioTasks, JsonElement, RunOptions, Task<JsonElement?>> run)
    {
        Name = definition.Name;
        Asl = definition.Asl;
        _run = run;

        // What the workflow's own contract does not cover, such as a lone number, is plain JSON.
        Json = new JsonSerializerOptions(contract)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(contract.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
        };
    }

    private WorkflowUnderTest(WorkflowUnderTest other) => (Name, Asl, GivesOutput, Json, _run) = (other.Name, other.Asl, other.GivesOutput, other.Json, other._run);

    public string Name { get; }

    public string Asl { get; }

    /// <summary>Whether the end states give a value that somebody can see.</summary>
    public bool GivesOutput { get; private init; } = true;

    /// <summary>How the workflow's tasks read and write JSON.</summary>
    public JsonSerializerOptions Json { get; }

    /// <summary>A workflow with an input and an output.</summary>
    public static WorkflowUnderTest Create<TInput, TOutput>(
        WorkflowDefinition<TInput, TOutput> definition, Func<ScenarioTasks, TInput, RunOptions, ValueTask<TOutput>> run) => new(
            definition,
            definition.Input.Options,
            async (tasks, input, options) => Write(definition, await run(tasks, Read(definition, input), options)));

    /// <summary>A workflow that reads no input.</summary>
    public static WorkflowUnderTest WithoutInput<TOutput>(
        WorkflowDefinition<JsonElement, TOutput> definition, Func<ScenarioTasks, RunOptions, ValueTask<TOutput>> run) => new(
            definition,
            definition.Output.Options,
            async (tasks, _, options) => Write(definition, await run(tasks, options)));

    /// <summary>A workflow that gives no output.</summary>
    public static WorkflowUnderTest WithoutOutput<TInput>(
        WorkflowDefinition<TInput, JsonElement> definition, Func<ScenarioTasks, TInput, RunOptions, ValueTask> run) => new(
            definition,
            definition.Input.Options,
            async (tasks, input, options) =>
            {
                await run(tasks, Read(definition, input), options);
                return null;
            })
        {
            GivesOutput = false,
        };

    /// <summary>A workflow that neither reads an input nor gives an output.</summary>
    public static WorkflowUnderTest WithoutData(
        WorkflowDefinition<JsonElement, JsonElement> definition, Func<ScenarioTasks, RunOptions, ValueTask> run) => new(
            definition,
            definition.Output.Options,
            async (tasks, _, options) =>
            {
                await run(tasks, options);
                return null;
            })
        {
            GivesOutput = false,
        };

    /// <summary>Who answers what it asks of the world outside.</summary>
    public Action<ScenarioServices> Serve { get; private init; } = static _ => { };

    /// <summary>The same where what it gives has names of executions in it, which nobody can foresee.</summary>
    public WorkflowUnderTest WithoutOutput() => new(this) { GivesOutput = false, Serve = Serve };

    /// <summary>The same with somebody who answers what it asks of the world outside.</summary>
    public WorkflowUnderTest With(Action<ScenarioServices> serve) => new(this) { Serve = serve };

    /// <summary>Runs one execution; null for the output of a workflow that gives none.</summary>
    public Task<JsonElement?> RunAsync(ScenarioTasks tasks, JsonElement input, RunOptions options) => _run(tasks, input, options);

    private static TInput Read<TInput, TOutput>(WorkflowDefinition<TInput, TOutput> definition, JsonElement input) => input.Deserialize(definition.Input)!;

    private static JsonElement? Write<TInput, TOutput>(WorkflowDefinition<TInput, TOutput> definition, TOutput output) =>
        JsonSerializer.SerializeToElement(output, definition.Output);
}
