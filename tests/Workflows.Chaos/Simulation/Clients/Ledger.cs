using System.Globalization;
using Workflows.Chaos.Subjects;

namespace Workflows.Chaos.Simulation;

/// <summary>What the world outside was told, and what it gave: nothing of it may get lost or count twice.</summary>
internal sealed class Ledger
{
    private readonly HashSet<(string, string, DateTimeOffset, int)> _bodies = [];
    private int _marks;

    public List<Started> Executions { get; } = [];

    public List<Answer> Answers { get; } = [];

    public List<Beat> Beats { get; } = [];

    /// <summary>What tasks have given.</summary>
    public Dictionary<string, GivenMark> Given { get; } = [];

    /// <summary>The executions that were parked.</summary>
    public HashSet<string> Parked { get; } = [];

    /// <summary>What two callers were told that cannot both be so.</summary>
    public List<string> Contradictions { get; } = [];

    public long TaskBodies { get; private set; }

    /// <summary>How many of them were run again for the same try, because the process ended that ran it first.</summary>
    public long Reruns { get; private set; }

    public void Body(string state, WorkflowContext context)
    {
        TaskBodies++;
        Reruns += _bodies.Add((context.Execution.Name, state, context.State.EnteredTime, context.State.RetryCount)) ? 0 : 1;
    }

    public string NextMark() => string.Create(CultureInfo.InvariantCulture, $"mark-{++_marks}");

    /// <summary>A mark for the result of a task.</summary>
    public string Give(string execution, string state, Job? job)
    {
        var mark = NextMark();
        Given.Add(mark, new GivenMark(execution, state, job));
        return mark;
    }

    public Answer Answer(string execution, TokenOffer? offer = null, bool isForged = false)
    {
        var answer = new Answer(execution, NextMark(), offer, isForged);
        Answers.Add(answer);
        return answer;
    }
}
