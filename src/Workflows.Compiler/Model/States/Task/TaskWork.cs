namespace Workflows.Compiler.Model.States;

/// <summary>What a Task calls. ASL: what stands in <c>Resource</c>, before the pattern.</summary>
internal abstract record TaskWork
{
    /// <summary>The method itself: in AWS a Lambda function that is deployed with the workflow.</summary>
    /// <param name="Placeholder">The placeholder of the function's name in the definition, without <c>${}</c>, for instance <c>OrderWorkflowCheckStock</c>.</param>
    public sealed record Code(string Placeholder) : TaskWork
    {
        /// <summary>Whether the method gets a copy of its input, since its code could change what others go on with.</summary>
        public bool CopiesInput { get; init; }
    }

    /// <summary>A Lambda function that exists already: <c>[Lambda]</c>. The method makes its payload.</summary>
    /// <param name="Name">Its name or ARN, for instance <c>${SendMail}</c>. In process it is found by this text.</param>
    public sealed record Function(string Name) : TaskWork;

    /// <summary>An activity, whose workers ask for work: <c>[Activity]</c>. The method makes its input.</summary>
    /// <param name="Name">Its name, for instance <c>resize-image</c>, by which workers ask for it in process.</param>
    /// <param name="Resource">What stands in the definition: a placeholder with <c>${}</c>, or the ARN that the source gives.</param>
    public sealed record Activity(string Name, string Resource) : TaskWork;

    /// <summary>An execution of another workflow: <c>[StartExecution]</c>. The method makes its input; null if the other takes none.</summary>
    /// <param name="StateMachineArn">What stands in the definition: a placeholder with <c>${}</c>, or the ARN that the source gives.</param>
    public sealed record Execution(string StateMachineArn) : TaskWork
    {
        /// <summary>The workflow class that runs in process; null if a handler has to be given for the ARN.</summary>
        public StartedWorkflow? Workflow { get; init; }

        /// <summary>What the other takes; null for nothing.</summary>
        public TypeReference? Input { get; init; }

        /// <summary>What the other gives; null for nothing.</summary>
        public TypeReference? Output { get; init; }
    }

    /// <summary>An action of a service: <c>[ServiceTask]</c>. The method makes the request.</summary>
    /// <param name="Resource">The ARN without a pattern, for instance <c>arn:aws:states:::sns:publish</c>.</param>
    public sealed record Service(string Resource) : TaskWork;
}
