using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>A frame while its state runs: what the machine reads, and what it says of the outcome. Nobody but the machine's call uses it until that has ended.</summary>
/// <param name="run">The execution.</param>
/// <param name="data">The frame.</param>
/// <param name="state">Its state.</param>
/// <param name="isAnswered">Whether what it waited for is there.</param>
internal sealed partial class RunningFrame(ExecutionRun run, FrameData data, int state, bool isAnswered) : Frame
{
    private WorkflowScope? _scope;
    private RunOptions? _options;

    public override int State => state;

    public override bool IsAnswered => isAnswered;

    /// <summary>Whether it has a scope of its own, rather than that which the execution has for pure code.</summary>
    public bool HasOwnScope { get; init; }

    public override object Workflow => Scope.Workflow;

    public override RunOptions Options => _options ??= run.OptionsWith(Scope.Services);

    public override WorkflowContext Context => run.ContextOf(data);

    public override string TaskKey => run.TaskKeyOf(data);

    public override string AttemptKey => $"{run.TaskKeyOf(data)}/{data.RetryCount}";

    public override int Outputs => data.Outputs.Count;

    private WorkflowScope Scope => _scope ??= HasOwnScope ? run.Host.Workflow.Open() : run.PureScope;

    public override T Input<T>(JsonTypeInfo<T> contract) => Read(data.Input, contract);

    public override T ExecutionInput<T>(JsonTypeInfo<T> contract) => Read(run.Input, contract);

    public override T? Variable<T>(string name, JsonTypeInfo<T> contract)
        where T : default => run.VariableOf(data, name) is { } value ? Read(value, contract) : default;

    public override T Answer<T>(JsonTypeInfo<T> contract) => Read(data.Answer, contract);

    public override T Output<T>(int index, JsonTypeInfo<T> contract) => Read(data.Outputs[index], contract);

    /// <summary>Ends what was opened for the call.</summary>
    public ValueTask CloseAsync() => HasOwnScope && _scope?.Scope is { } scope ? scope.DisposeAsync() : default;

    private static T Read<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> contract) => JsonSerializer.Deserialize(json.Span, contract)!;

    private ReadOnlyMemory<byte> Written<T>(T value, JsonTypeInfo<T> contract)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, contract);
        return json.Length <= run.MaxPayloadBytes ? json : throw new DataLimitException(data.State, json.Length, run.MaxPayloadBytes);
    }
}
