using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Calls whichever process is there, as somebody does who sits elsewhere: what has failed, or been lost with its process, is asked for again.</summary>
internal sealed class Client(ScenarioRun run)
{
    /// <summary>Starts an execution of a name, once.</summary>
    /// <returns>Its id.</returns>
    public async Task<long> StartAsync(string machine, object input, string name = "one")
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(input);
        long? id = null;
        var (failure, isRepeated) = await AskAsync(async engine => id = (await engine.StartExecutionAsync(machine, json, name)).Id);

        // An earlier try had started it, and it has ended already.
        Expect<ExecutionAlreadyExistsException>($"The start of {name}", failure, isRepeated);
        id ??= run.Read(store => store.DescribeAsync(machine, name))?.Id;
        return id ?? throw new InvalidOperationException($"{name} was not started.");
    }

    /// <summary>Waits for the end of an execution.</summary>
    public async Task<ExecutionDescription> EndAsync(long execution)
    {
        ExecutionDescription? end = null;
        var (failure, _) = await AskAsync(async engine => end = await engine.WaitForEndAsync(execution));
        return end ?? throw new InvalidOperationException($"The end of {execution} is not told.", failure);
    }

    public Task SucceedAsync(string token, string result) => AnswerAsync(engine => engine.SendTaskSuccessAsync(token, JsonSerializer.SerializeToUtf8Bytes(result)).AsTask());

    public Task FailAsync(string token, string error) => AnswerAsync(engine => engine.SendTaskFailureAsync(token, error, "Somebody said so.").AsTask());

    /// <summary>Tells that somebody is at work, who must not be told that it is too late.</summary>
    public async Task BeatAsync(string token)
    {
        var (failure, _) = await AskAsync(engine => engine.SendTaskHeartbeatAsync(token).AsTask());
        if (failure is not null)
        {
            run.Violate($"A heartbeat in time was refused: {failure}");
        }
    }

    /// <summary>Waits for the task of an activity.</summary>
    public async Task<DurableActivityTask> TakeAsync(string activity, string worker)
    {
        DurableActivityTask? task = null;
        while (task is null)
        {
            await AskAsync(async engine => task = await engine.GetActivityTaskAsync(activity, worker));
        }

        return task;
    }

    public async Task StopAsync(long execution)
    {
        var (failure, isRepeated) = await AskAsync(engine => engine.StopExecutionAsync(execution, "Stopped", "Somebody wanted it.").AsTask());
        Expect<ExecutionDoesNotExistException>($"The stop of {execution}", failure, isRepeated);
    }

    public async Task RedriveAsync(long execution)
    {
        var (failure, isRepeated) = await AskAsync(engine => engine.RedriveExecutionAsync(execution).AsTask());
        Expect<NotRedrivableException>($"The redrive of {execution}", failure, isRepeated);
    }

    /// <summary>Asks until there is an answer.</summary>
    /// <returns>An exception of the engine's own, which is an answer too; and whether it was asked before, and may have had its effect.</returns>
    public async Task<(Exception? Failure, bool IsRepeated)> AskAsync(Func<DurableEngine, Task> call)
    {
        for (var isRepeated = false; ; isRepeated = true)
        {
            var process = await run.ReadyAsync();
            Task task;
            try
            {
                task = call(process.Engine);
            }
            catch (Exception exception)
            {
                task = Task.FromException(exception);
            }

            await EndAsync(task, process);
            var failure = task.Exception?.InnerException;
            if (task.IsCompletedSuccessfully || (failure is not (null or IOException or ThrottlingException) && process.IsReady))
            {
                return (failure, isRepeated);
            }

            await run.Simulator.Delay(TimeSpan.FromSeconds(1));
        }
    }

    private async Task AnswerAsync(Func<DurableEngine, Task> answer)
    {
        var (failure, isRepeated) = await AskAsync(answer);
        Expect<TaskTimedOutException>("An answer", failure, isRepeated);
    }

    private static Task EndAsync(Task task, EngineProcess process)
    {
        var over = new TaskCompletionSource();
        process.WhenDead(() => over.TrySetResult());
        _ = task.ContinueWith(_ => over.TrySetResult(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return over.Task;
    }

    /// <summary>Nothing has failed, or it was asked before, and this says that it had its effect.</summary>
    private void Expect<TException>(string what, Exception? failure, bool isRepeated)
    {
        if (failure is not null && !(isRepeated && failure is TException))
        {
            run.Violate($"{what} was refused: {failure}");
        }
    }
}
