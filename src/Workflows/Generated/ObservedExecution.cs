using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>What the observers of one execution share: its own, and those of its branches and iterations.</summary>
internal sealed class ObservedExecution
{
    public ObservedExecution(string workflow, RunOptions? options)
    {
        Listener = options?.Listener;
        Time = options?.TimeProvider ?? TimeProvider.System;
        var name = options?.ExecutionName ?? Guid.NewGuid().ToString();
        Execution = new ContextExecution(ArnOf(workflow, name), name, Now());
        StateMachine = new ContextStateMachine(ArnOf(workflow), workflow);
    }

    public ObservedExecution(WorkflowContext context, RunOptions options)
    {
        Time = options.TimeProvider;
        Execution = context.Execution;
        StateMachine = context.StateMachine;
    }

    public WorkflowListener? Listener { get; }

    public TimeProvider Time { get; }

    public ContextExecution Execution { get; }

    public ContextStateMachine StateMachine { get; }

    /// <summary>Held while the listener is told something: branches run at once, but a listener hears one thing at a time.</summary>
    public object Gate { get; } = new();

    /// <summary>What the listener threw; null for nothing.</summary>
    public Exception? Fault { get; set; }

    /// <summary>The ARN of a state machine in memory.</summary>
    public static string ArnOf(string workflow) => ExecutionArn.OfMachine(workflow);

    /// <summary>The ARN of an execution in memory.</summary>
    public static string ArnOf(string workflow, string execution) => new ExecutionArn(workflow, execution).ToString();

    // ASL's instants have milliseconds; a value that is finer here would compare differently there.
    public DateTimeOffset Now()
    {
        var now = Time.GetUtcNow();
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}
