namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Lets a model say what it makes of data. API: <c>CreateTransformJob</c>; ASL: <c>arn:aws:states:::sagemaker:createTransformJob</c>.</summary>
    [Resource("arn:aws:states:::sagemaker:createTransformJob")]
    public sealed record CreateTransformJob : IServiceRequest<CreateTransformJobResult>, ISyncRequest<TransformJob>
    {
        /// <summary>What the job is called.</summary>
        public required string TransformJobName { get; init; }

        /// <summary>The model.</summary>
        public required string ModelName { get; init; }

        /// <summary>The data.</summary>
        public required TransformInput TransformInput { get; init; }

        /// <summary>Where what it says is put.</summary>
        public required TransformOutput TransformOutput { get; init; }

        /// <summary>On which machines.</summary>
        public required TransformResources TransformResources { get; init; }

        /// <summary><c>MultiRecord</c> or <c>SingleRecord</c>.</summary>
        public string? BatchStrategy { get; init; }

        /// <summary>How many requests go to a machine at once.</summary>
        public int? MaxConcurrentTransforms { get; init; }

        /// <summary>How large a request may be, in MB.</summary>
        public int? MaxPayloadInMB { get; init; }

        /// <summary>Variables of its environment.</summary>
        public IReadOnlyDictionary<string, string>? Environment { get; init; }

        /// <summary>Tags of the job.</summary>
        public IReadOnlyList<Tag>? Tags { get; init; }
    }
}
