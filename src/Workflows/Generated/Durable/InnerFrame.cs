using System.Text.Json.Serialization.Metadata;
using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>A frame as the machine of an inner workflow sees it: with its own instance, and its states counted from 0.</summary>
internal sealed class InnerFrame(Frame frame, int offset, object workflow) : Frame
{
    public override int State => frame.State - offset;

    public override bool IsAnswered => frame.IsAnswered;

    public override object Workflow { get; } = workflow;

    public override RunOptions Options => frame.Options;

    public override WorkflowContext Context => frame.Context;

    public override string TaskKey => frame.TaskKey;

    public override string AttemptKey => frame.AttemptKey;

    public override bool IsEvaluating
    {
        get => frame.IsEvaluating;
        set => frame.IsEvaluating = value;
    }

    public override int Outputs => frame.Outputs;

    public override T Input<T>(JsonTypeInfo<T> contract) => frame.Input(contract);

    public override T ExecutionInput<T>(JsonTypeInfo<T> contract) => frame.ExecutionInput(contract);

    public override T? Variable<T>(string name, JsonTypeInfo<T> contract)
        where T : default => frame.Variable(name, contract);

    public override T Answer<T>(JsonTypeInfo<T> contract) => frame.Answer(contract);

    public override T Output<T>(int index, JsonTypeInfo<T> contract) => frame.Output(index, contract);

    public override void Assign<T>(string name, T value, JsonTypeInfo<T> contract) => frame.Assign(name, value, contract);

    public override void MoveTo<T>(int state, T value, JsonTypeInfo<T> contract) => frame.MoveTo(state + offset, value, contract);

    public override void MoveTo(int state) => frame.MoveTo(state + offset);

    public override void End<T>(T output, JsonTypeInfo<T> contract) => frame.End(output, contract);

    public override void End() => frame.End();

    public override void Fail(WorkflowError error) => frame.Fail(error);

    public override void WaitSeconds(long seconds) => frame.WaitSeconds(seconds);

    public override void Wait(TimeSpan time) => frame.Wait(time);

    public override void WaitUntil(DateTimeOffset timestamp) => frame.WaitUntil(timestamp);

    public override TaskToken<T> Token<T>(JsonTypeInfo<T> contract) => frame.Token(contract);

    public override void WaitForToken(long? timeoutSeconds = null, int? heartbeatSeconds = null) => frame.WaitForToken(timeoutSeconds, heartbeatSeconds);

    public override void WaitForActivity<T>(string activity, T input, JsonTypeInfo<T> contract, long? timeoutSeconds = null, int? heartbeatSeconds = null) =>
        frame.WaitForActivity(activity, input, contract, timeoutSeconds, heartbeatSeconds);

    public override void StartExecution<T>(
        string machine, T input, JsonTypeInfo<T> contract, ExecutionWaiting waiting, string? name = null, long? timeoutSeconds = null, int? heartbeatSeconds = null) =>
        frame.StartExecution(machine, input, contract, waiting, name, timeoutSeconds, heartbeatSeconds);

    public override void FanOut(long maxConcurrency = 0) => frame.FanOut(maxConcurrency);

    public override void Branch<T>(int startAt, T input, JsonTypeInfo<T> contract) => frame.Branch(startAt + offset, input, contract);

    public override void Branch(int startAt) => frame.Branch(startAt + offset);

    public override void MapRun<TItem, TOutput>(
        MapRunSettings settings, ItemSource<TItem> items, JsonTypeInfo<TItem> item, int startAt, ResultWriting<TItem, TOutput>? writing = null) =>
        frame.MapRun(settings, items, item, startAt + offset, writing);
}
