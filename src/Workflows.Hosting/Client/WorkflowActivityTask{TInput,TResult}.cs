using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Hosting;

/// <summary>A task of an activity that a worker has got to do. The worker answers with its token. AWS: what <c>GetActivityTask</c> gives.</summary>
/// <typeparam name="TInput">The activity's input.</typeparam>
/// <typeparam name="TResult">What the worker gives.</typeparam>
public sealed class WorkflowActivityTask<TInput, TResult>
{
    private readonly ReadOnlyMemory<byte> _input;
    private readonly JsonTypeInfo<TInput> _contract;

    /// <summary>Creates a task, for a client in a test.</summary>
    /// <param name="taskToken">What the worker answers with.</param>
    /// <param name="input">The input as JSON.</param>
    /// <param name="contract">Reads it.</param>
    public WorkflowActivityTask(TaskToken<TResult> taskToken, ReadOnlyMemory<byte> input, JsonTypeInfo<TInput> contract)
    {
        TaskToken = taskToken;
        _input = input;
        _contract = contract;
    }

    /// <summary>The token for <see cref="IWorkflowClient.SendTaskSuccessAsync{T}"/>; its value is the one for failures and heartbeats.</summary>
    public TaskToken<TResult> TaskToken { get; }

    /// <summary>Reads the activity's input.</summary>
    /// <exception cref="JsonException">It is not the JSON of the type.</exception>
    public TInput ReadInput() => JsonSerializer.Deserialize(_input.Span, _contract)!;
}
