namespace Workflows;

public static partial class StepFunctions
{
    /// <summary>Runs an Express workflow to its end. API: <c>StartSyncExecution</c>; ASL: <c>arn:aws:states:::aws-sdk:sfn:startSyncExecution</c>.</summary>
    [Resource("arn:aws:states:::aws-sdk:sfn:startSyncExecution")]
    public sealed record StartSyncExecution : IServiceRequest<SyncExecution>
    {
        /// <summary>The state machine.</summary>
        public required string StateMachineArn { get; init; }

        /// <summary>What it takes, as JSON in a text: <c>Json.Text(order)</c>.</summary>
        public string? Input { get; init; }

        /// <summary>What the execution is called.</summary>
        public string? Name { get; init; }
    }
}
