using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>How the states of a compiled workflow wait for what is outside, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CallbackExtensions
{
    /// <summary>Opens a try of a state that waits for its task token. ASL: <c>.waitForTaskToken</c>.</summary>
    /// <param name="options">The options with the hub.</param>
    /// <param name="state">The state's name.</param>
    /// <param name="result">Reads what comes back.</param>
    /// <param name="heartbeatSeconds">ASL's <c>HeartbeatSeconds</c>.</param>
    public static OpenTask<T> OpenTask<T>(this RunOptions? options, string state, JsonTypeInfo<T> result, int? heartbeatSeconds = null)
    {
        var hub = HubOf(options, state);
        var task = new PendingTask<T>(hub, state, result, InRange(heartbeatSeconds), options!.TimeProvider);
        hub.Open(task);
        return new OpenTask<T>(task);
    }

    /// <summary>Opens a try of a state that waits for a worker, and lets workers have it. ASL: the ARN of an activity as <c>Resource</c>.</summary>
    /// <param name="options">The options with the hub.</param>
    /// <param name="state">The state's name.</param>
    /// <param name="activity">The activity, with placeholders replaced.</param>
    /// <param name="input">The worker's input.</param>
    /// <param name="inputInfo">Writes and reads the input.</param>
    /// <param name="resultInfo">Reads what the worker gives.</param>
    /// <param name="heartbeatSeconds">ASL's <c>HeartbeatSeconds</c>, which count from when a worker has got the task.</param>
    public static OpenTask<TResult> OpenActivity<TInput, TResult>(
        this RunOptions? options,
        string state,
        string activity,
        TInput input,
        JsonTypeInfo<TInput> inputInfo,
        JsonTypeInfo<TResult> resultInfo,
        int? heartbeatSeconds = null)
    {
        var hub = HubOf(options, state);
        var queue = hub.QueueOf(activity);
        var task = new PendingActivity<TInput, TResult>(hub, state, queue, input, inputInfo, resultInfo, InRange(heartbeatSeconds), options!.TimeProvider);
        hub.Open(task);
        queue.Add(task);
        return new OpenTask<TResult>(task);
    }

    // ASL allows both the same numbers.
    private static int? InRange(int? seconds) => seconds is null or (>= 1 and <= 99_999_999)
        ? seconds
        : throw new WaitException($"The HeartbeatSeconds field must be between 1 and 99999999, but was {seconds}.");

    private static CallbackHub HubOf(RunOptions? options, string state) => options?.Callbacks
        ?? throw new InvalidOperationException($"State '{state}' waits for somebody outside, but the execution has no hub. Set RunOptions.Callbacks to a CallbackHub.");
}
