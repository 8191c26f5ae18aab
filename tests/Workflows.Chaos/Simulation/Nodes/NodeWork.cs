using Workflows.Chaos.Subjects;

namespace Workflows.Chaos.Simulation;

/// <summary>What tasks do in a simulated process: take time, fail now and then, and give marks that are never given twice.</summary>
internal sealed class NodeWork(SimulatedRun run, NodeProcess process) : IWork
{
    /// <summary>How the id of a job ends that does not work.</summary>
    public const string Broken = "!";

    public Task<string> DoAsync(string state, string job, WorkflowContext context, CancellationToken cancellationToken) => DoAsync(state, (Job?)null, context, cancellationToken);

    private async Task<string> DoAsync(string state, Job? job, WorkflowContext context, CancellationToken cancellationToken)
    {
        var simulator = run.Simulator;
        run.Ledger.Body(state, context);
        simulator.Trace.Add($"{process.Name} does {state} of {context.Execution.Name}");
        if (state == nameof(Poison.Swallow) && !run.Ledger.Parked.Contains(context.Execution.Name) && simulator.Chance(0.9))
        {
            // Until it was parked for it.
            run.Poison(process);
            await new TaskCompletionSource().Task;
        }

        if (run.IsTroubled && state == nameof(Chain.First) && simulator.Chance(0.05))
        {
            await Delay(TimeSpan.FromSeconds(90), cancellationToken);
        }

        if (simulator.Chance(0.8))
        {
            await Delay(simulator.Between(0, 3), cancellationToken);
        }

        if (run.IsTroubled && simulator.Chance(0.1))
        {
            throw new TransientException();
        }

        return run.Ledger.Give(context.Execution.Name, state, job);
    }

    public async Task<string> TryAsync(string state, Job job, WorkflowContext context, CancellationToken cancellationToken)
    {
        var mark = await DoAsync(state, job, context, cancellationToken);
        return job.Size == 9 || job.Id.EndsWith(Broken, StringComparison.Ordinal) ? throw new RejectedException() : mark;
    }

    public async Task AskAsync(string state, string job, TaskToken<string> token, WorkflowContext context)
    {
        run.Ledger.Body(state, context);
        run.Simulator.Trace.Add($"{process.Name} asks for {state} of {context.Execution.Name}");
        if (run.Simulator.Chance(0.3))
        {
            await Delay(run.Simulator.Between(0, 1), CancellationToken.None);
        }

        TokenHolder.Offer(run, new TokenOffer(token.Value, context.Execution.Name, state, context.State.EnteredTime, context.State.RetryCount));
    }

    private Task Delay(TimeSpan time, CancellationToken cancellationToken)
    {
        var over = new TaskCompletionSource();
        cancellationToken.UnsafeRegister(_ => over.TrySetCanceled(cancellationToken), null);
        run.Simulator.After(time, process, () => over.TrySetResult());
        return over.Task;
    }
}
