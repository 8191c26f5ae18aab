namespace Workflows;

public static partial class Emr
{
    /// <summary>Gives a cluster work. API: <c>AddStep</c>; ASL: <c>arn:aws:states:::elasticmapreduce:addStep</c>.</summary>
    [Resource("arn:aws:states:::elasticmapreduce:addStep")]
    public sealed record AddStep : IServiceRequest<AddStepResult>, ISyncRequest<StepResult>
    {
        /// <summary>The cluster.</summary>
        public required string ClusterId { get; init; }

        /// <summary>The work.</summary>
        public required StepConfig Step { get; init; }
    }
}
