namespace Workflows.Lambda.Tests.Workflows;

/// <summary>Every kind of parameter that a payload may have, every way to give a result, and every kind of error.</summary>
[Workflow("parcel", StartAt = nameof(Weigh))]
public sealed partial class ParcelWorkflow(IScale scale)
{
    [Task(Next = nameof(Note))]
    [Catch<TimeoutException>(nameof(Note), ResultPath = nameof(Parcel.Error))]
    [Catch(nameof(Note), "TooHeavy", "Scale.Broken", ResultPath = nameof(Parcel.Error))]
    [ResultPath(nameof(Parcel.Weight))]
    public Task<int?> Weigh(Parcel parcel, CancellationToken cancellationToken) => scale.WeighAsync(parcel, cancellationToken);

    [Pass(Next = nameof(Describe)), Assign(nameof(Known))]
    static Parcel Note(Parcel parcel) => parcel;

    private static (int? weight, string name) Known(Parcel parcel) => (parcel.Weight, parcel.Id);

    [Task(Next = nameof(Stamp)), DiscardResult]
    private ValueTask<string> Describe(Parcel parcel, WorkflowContext context, [Variable] int? weight, [Variable] string name) =>
        ValueTask.FromResult($"{parcel.Id} by {context.Execution.Name} in {context.State.Name}, try {context.State.RetryCount}, role {context.Execution.RoleArn}, weight {weight} of {name}");

    [Task(Next = nameof(Keep)), DiscardResult]
    internal static string Stamp(Parcel parcel, [ExecutionInput] Parcel first) => $"{first.Id}>{parcel.Id}";

    [Task(End = true)]
    public void Keep() => scale.Reset();
}
