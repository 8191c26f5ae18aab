using System.Globalization;
using Workflows.Chaos.Subjects;

namespace Workflows.Chaos.CrashPoints;

/// <summary>What tasks do in a process: what the scenario says. Their marks are the same whenever a try runs again.</summary>
internal sealed class ScriptedWork(ScenarioRun run, EngineProcess process) : IWork
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(0.5);

    public Task<string> DoAsync(string state, string job, WorkflowContext context, CancellationToken cancellationToken) =>
        DoAsync(state, job, size: 0, context, cancellationToken);

    public Task<string> TryAsync(string state, Job job, WorkflowContext context, CancellationToken cancellationToken) =>
        DoAsync(state, job.Id, job.Size, context, cancellationToken);

    public async Task AskAsync(string state, string job, TaskToken<string> token, WorkflowContext context)
    {
        run.Began(state, context);
        await Delay(Time, CancellationToken.None);
        run.Tokens.Offer(state, token.Value);
    }

    private async Task<string> DoAsync(string state, string job, int size, WorkflowContext context, CancellationToken cancellationToken)
    {
        run.Began(state, context);
        var act = run.Scenario.Act(new Body(run, state, size, context.State.RetryCount));
        if (act is Act.Kill)
        {
            run.Kill(process);
        }

        await Delay(act is Act.Hang ? Timeout.InfiniteTimeSpan : Time, cancellationToken);
        return act switch
        {
            Act.Fail => throw new TransientException(),
            Act.Reject => throw new RejectedException(),
            _ => string.Create(CultureInfo.InvariantCulture, $"{state} of {job} {size}, try {context.State.RetryCount}"),
        };
    }

    private Task Delay(TimeSpan time, CancellationToken cancellationToken)
    {
        var over = new TaskCompletionSource();
        cancellationToken.UnsafeRegister(_ => over.TrySetCanceled(cancellationToken), null);
        if (time != Timeout.InfiniteTimeSpan)
        {
            run.Simulator.After(time, process, () => over.TrySetResult());
        }

        return over.Task;
    }
}
