namespace Workflows.Conformance.Tests.States;

/// <summary>Waits for constant times: none, some, until a moment in another time zone, and until one that has passed.</summary>
[Workflow("wait-constants", StartAt = nameof(None))]
public sealed partial class WaitConstantsWorkflow
{
    [Wait(Seconds = 0, Next = nameof(Some))] static partial void None();

    [Wait(Seconds = 90, Next = nameof(UntilOne))] static partial void Some();

    [Wait(Timestamp = "2024-01-01T01:00:00Z", Next = nameof(UntilTwo))] static partial void UntilOne();

    [Wait(Timestamp = "2024-01-01T03:00:00+01:00", Next = nameof(UntilBefore))] static partial void UntilTwo();

    [Wait(Timestamp = "2023-12-31T23:59:59Z", Next = nameof(Year))] static partial void UntilBefore();

    [Wait(Seconds = 31_622_400, Next = nameof(Done))] static partial void Year();

    [Succeed] static string Done(WorkflowContext context) => context.StateMachine.Name;
}
