namespace Workflows.Chaos.CrashPoints;

/// <summary>Executions, and what the world outside does while they run: everything that happens, but for the fault.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Deployment">The workflows that the first process has.</param>
/// <param name="Play">What the world outside does.</param>
internal sealed record Scenario(string Name, Deployment Deployment, Func<ScenarioRun, Task> Play)
{
    /// <summary>What bodies of tasks do. It depends on nothing but the body and what the scenario has done: a body may run again.</summary>
    public Func<Body, Act> Act { get; init; } = static _ => CrashPoints.Act.Succeed;

    /// <summary>How often a process looks by itself.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a process may be silent. What has to happen in time has to bear that nobody goes on for so long.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>After how long it is said to run for ever.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How many executions run at once.</summary>
    public int Places { get; init; } = 1_000;

    /// <summary>How often an owner may be lost.</summary>
    public int MaxStrikes { get; init; } = 5;

    /// <summary>Whether it is only counted how child executions end that belong to a Distributed Map: it is a matter of moments which of them a failure or a stop still meets.</summary>
    public bool IgnoresChildren { get; init; }

    /// <summary>With another pace: a short one where seconds count, a long one where much time passes.</summary>
    /// <param name="poll">Seconds.</param>
    /// <param name="lease">Seconds.</param>
    public Scenario Pace(double poll, double lease) => this with { Poll = TimeSpan.FromSeconds(poll), Lease = TimeSpan.FromSeconds(lease) };
}
