namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Runs a program over data. API: <c>CreateProcessingJob</c>; ASL: <c>arn:aws:states:::sagemaker:createProcessingJob</c>.</summary>
    [Resource("arn:aws:states:::sagemaker:createProcessingJob")]
    public sealed record CreateProcessingJob : IServiceRequest<CreateProcessingJobResult>, ISyncRequest<ProcessingJob>
    {
        /// <summary>What the job is called.</summary>
        public required string ProcessingJobName { get; init; }

        /// <summary>The program.</summary>
        public required AppSpecification AppSpecification { get; init; }

        /// <summary>On which machines.</summary>
        public required ProcessingResources ProcessingResources { get; init; }

        /// <summary>The role it works with.</summary>
        public required string RoleArn { get; init; }

        /// <summary>The data.</summary>
        public IReadOnlyList<ProcessingInput>? ProcessingInputs { get; init; }

        /// <summary>Where what it makes is put.</summary>
        public ProcessingOutputConfig? ProcessingOutputConfig { get; init; }

        /// <summary>Variables of its environment.</summary>
        public IReadOnlyDictionary<string, string>? Environment { get; init; }

        /// <summary>How long it may take.</summary>
        public StoppingCondition? StoppingCondition { get; init; }

        /// <summary>Tags of the job.</summary>
        public IReadOnlyList<Tag>? Tags { get; init; }
    }
}
