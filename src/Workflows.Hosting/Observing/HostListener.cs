using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Makes metrics, traces and logs of what the engine does. What nobody looks at costs a check.</summary>
internal sealed class HostListener(WorkflowMetrics metrics, ILogger logger, TimeProvider time) : DurableListener
{
    /// <summary>The last trouble that no commit has followed; null for none.</summary>
    public string? Trouble { get; private set; }

    public override void OnStarted(string machine, string name)
    {
        metrics.Started.Add(1, Workflow(machine));
        if (logger.IsEnabled(LogLevel.Debug))
        {
            logger.ExecutionStarted(WorkflowLog.Execution(machine, name));
        }
    }

    public override void OnEnded(string machine, string name, ExecutionStatus status, string? error, TimeSpan duration)
    {
        var tags = new TagList { Workflow(machine), new("status", StatusNames.Of(status)) };
        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        metrics.Ended.Add(1, tags);
        metrics.ExecutionDuration.Record(duration.TotalSeconds, tags);
        Log(machine, name, status, error, duration);
    }

    public override void OnTransitions(string machine, int count) => metrics.Transitions.Add(count, Workflow(machine));

    public override object? OnTaskStarted(string machine, string name, string state)
    {
        metrics.RunningTasks.Add(1, Workflow(machine));
        var activity = WorkflowMetrics.Activities.StartActivity($"{machine} {state}");
        activity?.SetTag("workflows.workflow", machine).SetTag("workflows.execution", name).SetTag("workflows.state", state);
        return new StartedTask(activity, time.GetTimestamp());
    }

    public override void OnTaskEnded(object? started, string machine, string name, string state, string? error)
    {
        if (started is not StartedTask task)
        {
            return;
        }

        metrics.RunningTasks.Add(-1, Workflow(machine));
        var tags = new TagList { Workflow(machine), new("state", state) };
        if (error is not null)
        {
            tags.Add("error.type", error);
            task.Activity?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
            if (logger.IsEnabled(LogLevel.Debug))
            {
                logger.TaskFailed(WorkflowLog.Escaped(state), WorkflowLog.Execution(machine, name), WorkflowLog.Escaped(error));
            }
        }

        metrics.TaskDuration.Record(time.GetElapsedTime(task.Timestamp).TotalSeconds, tags);
        task.Activity?.Dispose();
    }

    public override void OnCommitted(TimeSpan duration, bool isLost)
    {
        Trouble = null;
        metrics.CommitDuration.Record(duration.TotalSeconds);
        if (isLost)
        {
            metrics.LostCommits.Add(1);
            logger.CommitLost();
        }
    }

    public override void OnClaimed(int count, TimeSpan lag)
    {
        Trouble = null;
        metrics.Claims.Add(count);
        metrics.ClaimLag.Record(lag.TotalSeconds);
    }

    public override void OnStranded(string machine, string name, string reason)
    {
        metrics.Stranded.Add(1, Workflow(machine));
        logger.Stranded(WorkflowLog.Execution(machine, name), WorkflowLog.Escaped(reason));
    }

    public override void OnParked(string machine, string name, string reason)
    {
        metrics.Parked.Add(1, Workflow(machine));
        logger.Parked(WorkflowLog.Execution(machine, name), WorkflowLog.Escaped(reason));
    }

    public override void OnTrouble(string what, Exception exception)
    {
        Trouble = what;
        metrics.Troubles.Add(1);
        logger.Trouble(what, exception);
    }

    private void Log(string machine, string name, ExecutionStatus status, string? error, TimeSpan duration)
    {
        var level = status switch
        {
            ExecutionStatus.Succeeded => LogLevel.Debug,
            ExecutionStatus.Aborted => LogLevel.Information,
            _ => LogLevel.Warning,
        };
        if (!logger.IsEnabled(level))
        {
            return;
        }

        var execution = WorkflowLog.Execution(machine, name);
        switch (status)
        {
            case ExecutionStatus.Succeeded:
                logger.ExecutionSucceeded(execution, duration);
                break;
            case ExecutionStatus.Aborted:
                logger.ExecutionAborted(execution, WorkflowLog.Escaped(error), duration);
                break;
            default:
                logger.ExecutionFailed(execution, status, WorkflowLog.Escaped(error), duration);
                break;
        }
    }

    private static KeyValuePair<string, object?> Workflow(string machine) => new("workflow", machine);

    private sealed record StartedTask(Activity? Activity, long Timestamp);
}
