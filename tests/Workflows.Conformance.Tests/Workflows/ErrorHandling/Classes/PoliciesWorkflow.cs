using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Attributes of one's own that stand for others: retries, catches, the state itself, other policies; on states and on the class.</summary>
[Workflow("policies", StartAt = nameof(Reserve))]
[Careful]
public sealed partial class PoliciesWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Charge)), Undoable] public Task Reserve(string trip) => tasks.Do(nameof(Reserve), trip);

    [Task(Next = nameof(Confirm)), Retry("Slow", IntervalSeconds = 20, MaxAttempts = 1), Hasty] public Task Charge(string trip) => tasks.Do(nameof(Charge), trip);

    [LastStep] public Task<string> Confirm(string trip) => tasks.Run<string>(nameof(Confirm), trip);

    [Task(Next = nameof(Undone)), Stubborn] public Task Undo(string trip) => tasks.Do(nameof(Undo), trip);

    [Fail("Undone")] static partial void Undone();

    [Fail] static WorkflowError Odd(ErrorOutput error) => new("Odd", error.Error ?? "nothing");

    /// <summary>A Catch in a policy.</summary>
    [Catch(nameof(Undo), "Broken")]
    private sealed class UndoableAttribute : PolicyAttribute;

    /// <summary>A Retry and a Catch in a policy.</summary>
    [Retry("Slow", "Busy", IntervalSeconds = 1, MaxAttempts = 1), Catch(nameof(Undo), "Busy")]
    private sealed class HastyAttribute : PolicyAttribute;

    [Retry(Errors.All, IntervalSeconds = 3, BackoffRate = 1)]
    private sealed class StubbornAttribute : PolicyAttribute;

    /// <summary>A policy in a policy, and a state attribute.</summary>
    [Task(End = true), Hasty, Undoable]
    private sealed class LastStepAttribute : PolicyAttribute;

    /// <summary>A policy for the class.</summary>
    [Retry("Busy", IntervalSeconds = 6, MaxAttempts = 1), Catch(nameof(Odd))]
    private sealed class CarefulAttribute : PolicyAttribute;
}
