namespace Workflows;

public static partial class StepFunctions
{
    /// <summary>The answer to <see cref="StartSyncExecution"/>, also of an execution that failed.</summary>
    [ServiceData]
    public sealed record SyncExecution
    {
        /// <summary>Its ARN.</summary>
        public string? ExecutionArn { get; init; }

        /// <summary>The state machine.</summary>
        public string? StateMachineArn { get; init; }

        /// <summary>What it is called.</summary>
        public string? Name { get; init; }

        /// <summary><c>SUCCEEDED</c>, <c>FAILED</c> or <c>TIMED_OUT</c>.</summary>
        public string? Status { get; init; }

        /// <summary>What it gave, as JSON in a text.</summary>
        public string? Output { get; init; }

        /// <summary>The error it failed with.</summary>
        public string? Error { get; init; }

        /// <summary>Why, in words.</summary>
        public string? Cause { get; init; }
    }
}
