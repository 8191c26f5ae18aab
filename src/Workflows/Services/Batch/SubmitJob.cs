namespace Workflows;

public static partial class Batch
{
    /// <summary>Submits a job. API: <c>SubmitJob</c>; ASL: <c>arn:aws:states:::batch:submitJob</c>.</summary>
    [Resource("arn:aws:states:::batch:submitJob")]
    public sealed record SubmitJob : IServiceRequest<SubmitJobResult>, ISyncRequest<Job>
    {
        /// <summary>What the job is called.</summary>
        public required string JobName { get; init; }

        /// <summary>What it does: a name, a name with its revision, or an ARN.</summary>
        public required string JobDefinition { get; init; }

        /// <summary>Where it waits.</summary>
        public required string JobQueue { get; init; }

        /// <summary>What placeholders in its command stand for.</summary>
        public IReadOnlyDictionary<string, string>? Parameters { get; init; }

        /// <summary>What of its container is otherwise than defined.</summary>
        public ContainerOverrides? ContainerOverrides { get; init; }

        /// <summary>How many jobs of this kind there are.</summary>
        public ArrayProperties? ArrayProperties { get; init; }

        /// <summary>How often it is tried.</summary>
        public RetryStrategy? RetryStrategy { get; init; }

        /// <summary>How long it may take.</summary>
        public JobTimeout? Timeout { get; init; }

        /// <summary>What has to end before.</summary>
        public IReadOnlyList<JobDependency>? DependsOn { get; init; }

        /// <summary>Tags of the job.</summary>
        public IReadOnlyDictionary<string, string>? Tags { get; init; }
    }
}
