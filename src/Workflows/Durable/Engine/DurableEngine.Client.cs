using System.Text.Json;
using Workflows.Generated;

namespace Workflows.Durable;

public sealed partial class DurableEngine
{
    /// <summary>Starts an execution. The same name with the same input, while it runs, is the same execution. AWS: <c>StartExecution</c>.</summary>
    /// <param name="machine">The workflow.</param>
    /// <param name="input">The input as JSON, at most 262,144 bytes.</param>
    /// <param name="name">1 to 80 characters; null for a new GUID.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="WorkflowDoesNotExistException">The workflow is not registered.</exception>
    /// <exception cref="ExecutionAlreadyExistsException">The name is taken.</exception>
    /// <exception cref="ArgumentException">The name or the input is not one.</exception>
    public async ValueTask<ExecutionRef> StartExecutionAsync(string machine, ReadOnlyMemory<byte> input, string? name = null, CancellationToken cancellationToken = default)
    {
        var prepared = Prepare(machine, input, name);
        var isOwned = FreeSlots > 0;
        if (isOwned)
        {
            prepared = prepared with { Owner = _loops.Node };
        }

        var result = await Store.StartAsync(prepared, cancellationToken).ConfigureAwait(false);
        if (!result.IsNew && !(result.HasSameInput && result.Status is ExecutionStatus.Running))
        {
            throw new ExecutionAlreadyExistsException(machine, prepared.Name);
        }

        if (result.IsNew)
        {
            Options.Listener?.OnStarted(machine, prepared.Name);
            if (isOwned)
            {
                Run(new StoredExecution
                {
                    Id = result.Execution,
                    Machine = machine,
                    Name = prepared.Name,
                    Definition = prepared.Definition,
                    Status = ExecutionStatus.Running,
                    Version = result.Version,
                    Inbox = 0,
                    Owner = prepared.Owner,
                    Events = prepared.Events.Count,
                    Started = prepared.Started,
                    Deadline = prepared.Deadline,
                    Input = prepared.Input,
                    Frames = [new StoredFrame(0, prepared.Root)],
                });
            }
        }

        return new ExecutionRef(result.Execution, machine, prepared.Name, result.Started);
    }

    /// <summary>An execution as it would be started, for a store that inserts it within somebody's transaction.</summary>
    /// <inheritdoc cref="StartExecutionAsync(string, ReadOnlyMemory{byte}, string?, CancellationToken)"/>
    public NewExecution Prepare(string machine, ReadOnlyMemory<byte> input, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(machine);
        var host = Find(machine) ?? throw new WorkflowDoesNotExistException(machine);
        CheckInput(input);
        var now = Now();
        return Prepare(host, name is null ? ExecutionNames.New(now, Random(16)) : ExecutionNames.Checked(name), input, now);
    }

    internal NewExecution Prepare(WorkflowHost host, string name, ReadOnlyMemory<byte> input, DateTimeOffset now)
    {
        var history = new HistoryWriter(first: 1);
        history.Add(new HistoryEvent(HistoryEventType.ExecutionStarted) { Input = input }, previous: 0, now);
        var root = new FrameData { Number = 0, State = host.Machine.States[host.Machine.StartAt].Name, Input = input };
        return new NewExecution(host.Machine.Name, name, host.Definition.Hash, input, FrameBody.Write(root), history.ToBatch(), now)
        {
            Deadline = host.Machine.TimeoutSeconds is { } seconds ? now.AddSeconds(seconds) : null,
        };
    }

    /// <summary>A child execution of a Distributed Map, with an item as its input.</summary>
    internal NewExecution PrepareChild(WorkflowHost host, string machine, string name, int startAt, ReadOnlyMemory<byte> input, DateTimeOffset now)
    {
        var root = new FrameData { Number = 0, State = host.Machine.States[startAt].Name, Input = input };
        return Prepare(host, name, input, now) with { Machine = machine, Root = FrameBody.Write(root), Deadline = null };
    }

    /// <summary>Stops an execution. AWS: <c>StopExecution</c>.</summary>
    /// <param name="execution">Its id.</param>
    /// <param name="error">At most 256 characters. AWS: <c>error</c>.</param>
    /// <param name="cause">At most 32,768 characters. AWS: <c>cause</c>.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The error or the cause is too long. The execution goes on.</exception>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution, or it has ended.</exception>
    public async ValueTask StopExecutionAsync(long execution, string? error = null, string? cause = null, CancellationToken cancellationToken = default)
    {
        AnswerLimits.RequireLengths(error, cause);
        if (!await Store.RequestStopAsync(execution, error, cause, cancellationToken).ConfigureAwait(false))
        {
            throw new ExecutionDoesNotExistException($"There is no open execution {execution}.");
        }
    }

    /// <summary>Goes on with an execution that has failed, timed out, was stopped or parked, where it was. AWS: <c>RedriveExecution</c>.</summary>
    /// <param name="execution">Its id.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution.</exception>
    /// <exception cref="NotRedrivableException">It runs, has succeeded, or its history is forgotten.</exception>
    public async ValueTask RedriveExecutionAsync(long execution, CancellationToken cancellationToken = default)
    {
        var stored = await Store.LoadAsync(execution, cancellationToken).ConfigureAwait(false) ?? throw new ExecutionDoesNotExistException($"There is no execution {execution}.");
        var commit = Redrive.Of(stored, FindMachine(stored.Machine) ?? throw new WorkflowDoesNotExistException(stored.Machine), Now());
        if ((await Store.CommitAsync(commit, cancellationToken).ConfigureAwait(false)).Outcome is CommitOutcome.Lost)
        {
            throw new NotRedrivableException(stored.Chunk is null
                ? $"Execution '{stored.Name}' is being redriven by somebody else."
                : $"Execution '{stored.Name}' is an item of a Distributed Map that does not run, or is being redriven by somebody else. Redrive the execution that has started it.");
        }
    }

    /// <summary>The history, oldest first. AWS: <c>GetExecutionHistory</c>.</summary>
    /// <param name="execution">The execution's id.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<HistoryEvent> HistoryAsync(long execution, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        const int EventsAtATime = 100;
        for (var next = 1; ;)
        {
            var batches = await Store.HistoryAsync(execution, next, EventsAtATime, cancellationToken).ConfigureAwait(false);
            if (batches.Count == 0)
            {
                yield break;
            }

            foreach (var recorded in batches.SelectMany(static batch => batch.Events()))
            {
                if (recorded.Id >= next)
                {
                    yield return recorded;
                }
            }

            next = batches[^1].First + batches[^1].Count;
        }
    }

    /// <summary>Ends a task with a result. AWS: <c>SendTaskSuccess</c>.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="output">The result as JSON, at most 262,144 bytes.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="InvalidOutputException">The output is not JSON, or too large. The task stays open.</exception>
    /// <exception cref="InvalidTokenException">The token is not one.</exception>
    /// <exception cref="TaskDoesNotExistException">There is no such execution.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer.</exception>
    public ValueTask SendTaskSuccessAsync(string taskToken, ReadOnlyMemory<byte> output, CancellationToken cancellationToken = default) =>
        SettleAsync(Prepare(taskToken, new WaitAnswer(Succeeded: true, output)), cancellationToken);

    /// <summary>Ends a task with a failure. AWS: <c>SendTaskFailure</c>.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="error">The error's name, at most 256 characters.</param>
    /// <param name="cause">What happened, at most 32,768 characters.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The error or the cause is too long. The task stays open.</exception>
    /// <inheritdoc cref="SendTaskSuccessAsync"/>
    public ValueTask SendTaskFailureAsync(string taskToken, string? error = null, string? cause = null, CancellationToken cancellationToken = default) =>
        SettleAsync(Prepare(taskToken, new WaitAnswer(Succeeded: false, default, error, cause)), cancellationToken);

    /// <summary>Tells that somebody is at work. AWS: <c>SendTaskHeartbeat</c>.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <inheritdoc cref="SendTaskSuccessAsync"/>
    public async ValueTask SendTaskHeartbeatAsync(string taskToken, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        Require(await Store.HeartbeatAsync(TaskTokens.Read(taskToken), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>An answer as it would be sent, for a store that settles it within somebody's transaction.</summary>
    /// <param name="taskToken">The token.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="InvalidOutputException">The output is not JSON, or too large.</exception>
    /// <exception cref="ArgumentException">The error or the cause is too long.</exception>
    /// <exception cref="InvalidTokenException">The token is not one.</exception>
    public Settlement Prepare(string taskToken, WaitAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        ArgumentNullException.ThrowIfNull(answer);
        var key = TaskTokens.Read(taskToken);
        if (answer.Succeeded)
        {
            CheckOutput(answer.Output.Span);
        }
        else
        {
            AnswerLimits.RequireLengths(answer.Error, answer.Cause);
        }

        return new Settlement(key, answer);
    }

    /// <summary>Waits up to 60 seconds for a task of an activity; null if there is none. AWS: <c>GetActivityTask</c>.</summary>
    /// <param name="activity">The activity as the workflow names it.</param>
    /// <param name="workerName">Who asks, at most 80 characters.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The activity has no name, or the worker's is empty or too long.</exception>
    public async ValueTask<DurableActivityTask?> GetActivityTaskAsync(string activity, string? workerName = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(activity);
        AnswerLimits.RequireWorkerName(workerName);
        var end = Options.TimeProvider.GetUtcNow().AddSeconds(60);
        while (true)
        {
            var nonce = Random(TaskTokens.NonceLength);
            if (await Store.TakeActivityAsync(activity, workerName, TaskTokens.Hash(nonce), cancellationToken).ConfigureAwait(false) is { } taken)
            {
                return new DurableActivityTask(TaskTokens.Write(taken.Execution, taken.Frame, nonce), taken.Input);
            }

            if (Options.TimeProvider.GetUtcNow() >= end || Cancellation.IsCancellationRequested)
            {
                return null;
            }

            await Task.Delay(ActivityPoll, Options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private static readonly TimeSpan ActivityPoll = TimeSpan.FromMilliseconds(100);

    private async ValueTask SettleAsync(Settlement settlement, CancellationToken cancellationToken) =>
        Require(await Store.SettleAsync(settlement, cancellationToken).ConfigureAwait(false));

    private static void Require(SettleOutcome outcome)
    {
        if (outcome is not SettleOutcome.Settled)
        {
            throw outcome is SettleOutcome.Unknown ? new TaskDoesNotExistException() : new TaskTimedOutException();
        }
    }

    private void CheckInput(ReadOnlyMemory<byte> input)
    {
        if (input.Length > Options.MaxPayloadBytes)
        {
            throw new ArgumentException($"The input has {input.Length:N0} bytes, but at most {Options.MaxPayloadBytes:N0} are allowed. Put the data elsewhere and pass on where it is.", nameof(input));
        }

        try
        {
            JsonSyntax.Check(input.Span);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The input is not JSON. {exception.Message}", nameof(input), exception);
        }
    }

    private void CheckOutput(ReadOnlySpan<byte> output)
    {
        if (output.Length > Options.MaxPayloadBytes)
        {
            throw new InvalidOutputException($"The output has {output.Length:N0} bytes, but at most {Options.MaxPayloadBytes:N0} are allowed. Put the data elsewhere and send where it is.");
        }

        try
        {
            JsonSyntax.Check(output);
        }
        catch (JsonException exception)
        {
            throw new InvalidOutputException($"The output is not JSON. {exception.Message}", exception);
        }
    }
}
