namespace Workflows;

public static partial class StepFunctions
{
    /// <summary>An execution that has ended. API: <c>DescribeExecution</c>.</summary>
    [ServiceData]
    public sealed record Execution
    {
        /// <summary>Its ARN.</summary>
        public string? ExecutionArn { get; init; }

        /// <summary>What it is called.</summary>
        public string? Name { get; init; }

        /// <summary>The state machine.</summary>
        public string? StateMachineArn { get; init; }

        /// <summary>How it ended: <c>SUCCEEDED</c>.</summary>
        public string? Status { get; init; }

        /// <summary>What it took, as JSON in a text.</summary>
        public string? Input { get; init; }

        /// <summary>What it gave, as JSON in a text: <c>Json.Parse&lt;T&gt;</c> reads it.</summary>
        public string? Output { get; init; }
    }
}
