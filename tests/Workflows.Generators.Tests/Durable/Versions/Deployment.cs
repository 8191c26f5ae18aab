using System.Reflection;
using Workflows.Durable;
using Workflows.Tests;

namespace Workflows.Generators.Tests.Durable.Versions;

/// <summary>One execution in a store in memory, on a clock that only the test moves, and the versions of its workflow that are deployed one after the other.</summary>
internal sealed class Deployment
{
    // Longer than any wait, and than a worker waits for a task.
    private const double Step = 101;

    private readonly TestClock _clock = new();
    private readonly OneByOne _work = new();
    private readonly MemoryStore _store;
    private DurableEngine? _engine;
    private string _token = "";
    private long _execution;

    public Deployment() => _store = new MemoryStore(_clock);

    /// <summary>The next version.</summary>
    /// <param name="assembly">The version.</param>
    /// <param name="isHeld">Whether its task in this process does not end.</param>
    public void Bring(Assembly assembly, bool isHeld = false)
    {
        OneByOne.StayOnThread();
        var workflow = assembly.GetType("W")!;
        var definition = (WorkflowDefinition)workflow.GetProperty("Definition")!.GetValue(null)!;
        _engine = new DurableEngine(_store, [new DurableWorkflow(definition.Machine!, () => new WorkflowScope(Activator.CreateInstance(workflow, [isHeld, (Action<string>)(token => _token = token)])!))], new DurableOptions
        {
            TimeProvider = _clock,
            Scheduler = _work.Schedule,
            DrainTimeout = TimeSpan.FromSeconds(1),
        });
    }

    /// <summary>Whether the execution would go on under the version that has been brought.</summary>
    public async Task<bool> CheckAsync()
    {
        var report = await _engine!.CheckAsync();
        Assert.Equal(1, report.Continuing + report.Stranded.Count);
        Assert.All(report.Stranded, stranded => Assert.Equal(_execution, stranded.Id));
        return report.Continuing == 1;
    }

    public async Task StartAsync() => await _engine!.StartAsync();

    public async Task StartExecutionAsync() => _execution = (await _engine!.StartExecutionAsync("w", """{"id":"a","total":1}"""u8.ToArray(), "e")).Id;

    /// <summary>Goes on until the execution is in a state, or has ended, or nothing comes of it any longer.</summary>
    public async Task DriveAsync(string? until = null)
    {
        for (var i = 0; i < 20 && await GoesOnAsync(until); i++)
        {
            await AnswerAsync(_token);
            _clock.Advance(Step);
            foreach (var activity in (string[])["pack", "wrap"])
            {
                if (await GoesOnAsync(until))
                {
                    await WorkAsync(activity);
                }
            }
        }
    }

    /// <summary>The process ends.</summary>
    public async Task StopAsync()
    {
        var stopping = _engine!.StopAsync();
        _clock.Advance(Step);
        await stopping;
    }

    public async Task<ExecutionDescription> DescribeAsync() => (await _store.DescribeAsync(_execution))!;

    private async Task WorkAsync(string activity)
    {
        var task = _engine!.GetActivityTaskAsync(activity, "worker");
        _clock.Advance(Step);
        if (await task is { } given)
        {
            await AnswerAsync(given.TaskToken);
        }
    }

    private async Task<bool> GoesOnAsync(string? until) => (await DescribeAsync()).Status is ExecutionStatus.Running && !await HasEnteredAsync(until);

    private async Task<bool> HasEnteredAsync(string? state)
    {
        await foreach (var happened in _engine!.HistoryAsync(_execution))
        {
            if (happened.Name == state && happened.Type.ToString().EndsWith("Entered", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private async Task AnswerAsync(string token)
    {
        try
        {
            if (token.Length > 0)
            {
                await _engine!.SendTaskSuccessAsync(token, "5"u8.ToArray());
            }
        }
        catch (TaskTimedOutException)
        {
            // It was answered before.
        }
    }
}
