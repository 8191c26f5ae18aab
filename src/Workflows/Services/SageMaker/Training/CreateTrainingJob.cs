namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Trains a model. API: <c>CreateTrainingJob</c>; ASL: <c>arn:aws:states:::sagemaker:createTrainingJob</c>.</summary>
    [Resource("arn:aws:states:::sagemaker:createTrainingJob")]
    public sealed record CreateTrainingJob : IServiceRequest<CreateTrainingJobResult>, ISyncRequest<TrainingJob>
    {
        /// <summary>What the job is called.</summary>
        public required string TrainingJobName { get; init; }

        /// <summary>How it is trained.</summary>
        public required AlgorithmSpecification AlgorithmSpecification { get; init; }

        /// <summary>The role it works with.</summary>
        public required string RoleArn { get; init; }

        /// <summary>Where the model is put.</summary>
        public required OutputDataConfig OutputDataConfig { get; init; }

        /// <summary>On which machines.</summary>
        public required ResourceConfig ResourceConfig { get; init; }

        /// <summary>How long it may take.</summary>
        public required StoppingCondition StoppingCondition { get; init; }

        /// <summary>What it learns from.</summary>
        public IReadOnlyList<Channel>? InputDataConfig { get; init; }

        /// <summary>What the algorithm is told.</summary>
        public IReadOnlyDictionary<string, string>? HyperParameters { get; init; }

        /// <summary>Variables of its environment.</summary>
        public IReadOnlyDictionary<string, string>? Environment { get; init; }

        /// <summary>Whether cheap machines do it, which may be taken away.</summary>
        public bool? EnableManagedSpotTraining { get; init; }

        /// <summary>Tags of the job.</summary>
        public IReadOnlyList<Tag>? Tags { get; init; }
    }
}
