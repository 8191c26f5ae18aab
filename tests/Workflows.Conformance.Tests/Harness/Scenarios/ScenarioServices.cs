namespace Workflows.Conformance.Tests.Harness;

/// <summary>Does what the services, functions, workflows and workers outside of a workflow do: what the scenario's steps say, by the name of the state that asks.</summary>
public sealed class ScenarioServices
{
    private readonly ScenarioTasks _tasks;

    private readonly bool _hasHub;
    private readonly List<string> _turns = [];

    internal ScenarioServices(ScenarioTasks tasks, bool hasHub = true) => (_tasks, _hasHub) = (tasks, hasHub);

    /// <summary>Who does the tasks of an activity, where there is no hub to ask for them.</summary>
    internal Dictionary<string, Action<ReadOnlyMemory<byte>, string>> Workers { get; } = [];

    internal ServiceHandlers Handlers { get; } = new();

    /// <summary>How many tries have come here before; the one that asks is counted once, also when a process dies in the middle of it.</summary>
    internal int Turn()
    {
        var attempt = AttemptMachine.Attempt ?? Guid.NewGuid().ToString();
        if (!_turns.Contains(attempt))
        {
            _turns.Add(attempt);
        }

        return _turns.IndexOf(attempt);
    }

    /// <summary>Whether what nobody waits for starts in its turn, rather than after what is waited for.</summary>
    internal bool StartsInTurn => !_hasHub;

    internal CallbackHub Hub => _tasks.Hub;

    /// <summary>Requests of a type, which one state makes.</summary>
    public ScenarioServices Answer<TRequest, TResult>(string state) => Answer<TRequest, TResult>(_ => state);

    /// <summary>Requests of a type, which several states make.</summary>
    public ScenarioServices Answer<TRequest, TResult>(Func<TRequest, string> state)
    {
        Handlers.Add<TRequest, TResult>(async (request, token) => await _tasks.RunUntil<TResult>(state(request), request, token));
        return this;
    }

    /// <summary>What a state calls by name: a function, or another workflow.</summary>
    public ScenarioServices Answer<TRequest, TResult>(string name, string state)
    {
        Handlers.Add<TRequest, TResult>(name, async (request, token) => await _tasks.RunUntil<TResult>(state, request, token));
        return this;
    }

    /// <summary>What several states call by name: with a task token it is answered by that.</summary>
    public ScenarioServices Serve<TRequest, TResult>(string name, Func<TRequest, string> state, Func<TRequest, string?> tokenOf)
    {
        Handlers.Add<TRequest, TResult>(name, async (request, token) =>
        {
            if (tokenOf(request) is not { } taskToken)
            {
                return await _tasks.RunUntil<TResult>(state(request), request, token);
            }

            _tasks.Hand(state(request), request, taskToken);
            return default!;
        });
        return this;
    }

    /// <summary>Functions whose whole answer states keep: its payload is what the scenario says.</summary>
    public ScenarioServices Invoke<TPayload, TResult>(Func<LambdaFunction.Invoke<TPayload, TResult>, string> state)
    {
        Handlers.Add<LambdaFunction.Invoke<TPayload, TResult>, LambdaFunction.InvokeResult<TResult>>(async (request, token) => new()
        {
            ExecutedVersion = "$LATEST",
            Payload = await _tasks.RunUntil<TResult>(state(request), request.Payload, token),
            StatusCode = 200,
        });
        return this;
    }

    /// <summary>Requests of a type that carry a task token, and are answered by it.</summary>
    public ScenarioServices Hand<TRequest, TResult>(string state, Func<TRequest, string> tokenOf)
    {
        Handlers.Add<TRequest, TResult>((request, _) =>
        {
            _tasks.Hand(state, request, tokenOf(request));
            return new(default(TResult)!);
        });
        return this;
    }

    /// <summary>What a state calls by name with a task token.</summary>
    public ScenarioServices Hand<TRequest, TResult>(string name, string state, Func<TRequest, string> tokenOf)
    {
        Handlers.Add<TRequest, TResult>(name, (request, _) =>
        {
            _tasks.Hand(state, request, tokenOf(request));
            return new(default(TResult)!);
        });
        return this;
    }

    /// <summary>Another workflow, which a state starts by name with a task token. The state has neither a timeout nor heartbeats: the other begins elsewhere, and the clock does not wait for it.</summary>
    public ScenarioServices HandApart<TRequest, TResult>(string name, string state, Func<TRequest, string> tokenOf)
    {
        Handlers.Add<TRequest, TResult>(name, async (request, _) =>
        {
            await _tasks.HandApart(state, request, tokenOf(request));
            return default!;
        });
        return this;
    }

    /// <summary>Another workflow, which a state starts by name and lets go. What it does then is of no account to who started it; <see cref="ScenarioTasks.DoAfter"/> comes after its beginning.</summary>
    public ScenarioServices Begin<TRequest, TResult>(string name, string state)
    {
        Handlers.Add<TRequest, TResult>(name, (request, _) =>
        {
            _tasks.Begin(state, request);
            return new(default(TResult)!);
        });
        return this;
    }

    /// <summary>An activity, which workers do.</summary>
    public ScenarioServices Work<TInput, TResult>(string activity, string state)
    {
        if (_hasHub)
        {
            _ = WorkAsync<TInput, TResult>(activity, state);
        }
        else
        {
            Workers[activity] = (input, token) => _tasks.HandOn<TInput>(state, input, token);
        }

        return this;
    }

    // It waits for the next task when the execution has ended, and goes with its hub.
    private async Task WorkAsync<TInput, TResult>(string activity, string state)
    {
        while (await Hub.GetActivityTaskAsync<TInput, TResult>(activity).ConfigureAwait(false) is { } task)
        {
            _tasks.Hand(state, task.ReadInput(), task.TaskToken.Value);
        }
    }
}
