namespace Workflows.Conformance.Tests.States;

/// <summary>Waits for times that are data.</summary>
[Workflow("wait-computed", StartAt = nameof(Pause))]
public sealed partial class WaitComputedWorkflow
{
    [Wait(Next = nameof(Break))]
    static TimeSpan Pause(Plan plan) => TimeSpan.FromSeconds(plan.Seconds);

    [Wait(Next = nameof(Resume))]
    static TimeSpan Break(Plan plan) => plan.IsLong ? TimeSpan.FromHours(plan.Hours) : TimeSpan.FromMinutes(1);

    [Wait(End = true)]
    static DateTimeOffset Resume(Plan plan) => plan.Until;

    public sealed record Plan(int Seconds, bool IsLong, int Hours, DateTimeOffset Until);
}
