using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>A workflow that scenarios run, with its input and output as JSON.</summary>
internal sealed class WorkflowUnderTest
{
    private readonly WorkflowDefinition _definition;
    private readonly Func<ScenarioTasks, object> _create;
    private readonly Func<object, JsonElement, RunOptions, Task<JsonElement?>> _run;

    private WorkflowUnderTest(
        WorkflowDefinition definition, Func<ScenarioTasks, object> create, JsonSerializerOptions contract, Func<object, JsonElement, RunOptions, Task<JsonElement?>> run)
    {
        _definition = definition;
        _create = create;
        _run = run;

        // What the workflow's own contract does not cover, such as a lone number, is plain JSON.
        Json = new JsonSerializerOptions(contract)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(contract.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
        };
    }

    private WorkflowUnderTest(WorkflowUnderTest other) =>
        (_definition, _create, _run, GivesOutput, Serve, Others, Json) = (other._definition, other._create, other._run, other.GivesOutput, other.Serve, other.Others, other.Json);

    public string Name => _definition.Name;

    public string Asl => _definition.Asl;

    /// <summary>What the durable engine runs of it.</summary>
    public Durable.DurableMachine Machine => _definition.Machine!;

    /// <summary>Whether the end states give a value that somebody can see.</summary>
    public bool GivesOutput { get; private init; } = true;

    /// <summary>How the workflow's tasks read and write JSON.</summary>
    public JsonSerializerOptions Json { get; }

    /// <summary>Who answers what it asks of the world outside.</summary>
    public Action<ScenarioServices> Serve { get; private init; } = static _ => { };

    /// <summary>The workflows whose classes it names as what it starts.</summary>
    public IReadOnlyList<WorkflowUnderTest> Others { get; private init; } = [];

    /// <summary>A workflow, of which scenarios make instances.</summary>
    public static WorkflowUnderTest Create<TInput, TOutput>(WorkflowDefinition<TInput, TOutput> definition, Func<ScenarioTasks, object> create) => new(
        definition,
        create,
        typeof(TInput) == typeof(JsonElement) ? definition.Output.Options : definition.Input.Options,
        async (workflow, input, options) => Write(definition, await definition.Runner!(workflow, input.ValueKind is JsonValueKind.Undefined ? default! : input.Deserialize(definition.Input)!, options, default)));

    /// <summary>The same where nobody sees what it gives: nothing, or names of executions, which nobody can foresee.</summary>
    public WorkflowUnderTest WithoutOutput() => new(this) { GivesOutput = false };

    /// <summary>The same with somebody who answers what it asks of the world outside.</summary>
    public WorkflowUnderTest With(Action<ScenarioServices> serve) => new(this) { Serve = serve };

    /// <summary>The same with workflows that it starts.</summary>
    public WorkflowUnderTest Starting(params WorkflowUnderTest[] others) => new(this) { Others = others };

    /// <summary>An instance.</summary>
    public object Open(ScenarioTasks tasks) => _create(tasks);

    /// <summary>Runs one execution; null for the output of a workflow that gives none.</summary>
    public Task<JsonElement?> RunAsync(ScenarioTasks tasks, JsonElement input, RunOptions options) => _run(Open(tasks), input, options);

    private static JsonElement? Write<TInput, TOutput>(WorkflowDefinition<TInput, TOutput> definition, TOutput output) =>
        output is JsonElement { ValueKind: JsonValueKind.Undefined } ? null : JsonSerializer.SerializeToElement(output, definition.Output);
}
