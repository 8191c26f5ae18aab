namespace Workflows;

public static partial class StepFunctions
{
    /// <summary>Starts an execution of another state machine. API: <c>StartExecution</c>; ASL: <c>arn:aws:states:::states:startExecution</c>.</summary>
    /// <typeparam name="TInput">What the state machine takes.</typeparam>
    [Resource("arn:aws:states:::states:startExecution")]
    public sealed record StartExecution<TInput> : IServiceRequest<StartedExecution>, ISyncRequest<Execution>, ICallbackRequest
    {
        /// <summary>The state machine.</summary>
        public required string StateMachineArn { get; init; }

        /// <summary>What it takes. Mostly with a member <c>AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID</c>, which <c>[StartExecution]</c> adds by itself.</summary>
        public TInput? Input { get; init; }

        /// <summary>What the execution is called.</summary>
        /// <value>Default: a name that no other has.</value>
        public string? Name { get; init; }
    }
}
