namespace Workflows;

public static partial class Ecs
{
    /// <summary>Runs a task. API: <c>RunTask</c>; ASL: <c>arn:aws:states:::ecs:runTask</c>.</summary>
    [Resource("arn:aws:states:::ecs:runTask")]
    public sealed record RunTask : IServiceRequest<RunTaskResult>, ISyncRequest<EcsTask>, ICallbackRequest
    {
        /// <summary>What is run: a family, a family with its revision, or an ARN.</summary>
        public required string TaskDefinition { get; init; }

        /// <summary>The cluster, by its name or ARN.</summary>
        /// <value>Default: the cluster <c>default</c>.</value>
        public string? Cluster { get; init; }

        /// <summary><c>EC2</c>, <c>FARGATE</c> or <c>EXTERNAL</c>.</summary>
        public string? LaunchType { get; init; }

        /// <summary>How many.</summary>
        /// <value>Default: 1.</value>
        public int? Count { get; init; }

        /// <summary>The group of the task.</summary>
        public string? Group { get; init; }

        /// <summary>The version of Fargate.</summary>
        public string? PlatformVersion { get; init; }

        /// <summary>Whose tags it has: <c>TASK_DEFINITION</c>.</summary>
        public string? PropagateTags { get; init; }

        /// <summary>Whether commands can be run in it.</summary>
        public bool? EnableExecuteCommand { get; init; }

        /// <summary>Its network.</summary>
        public NetworkConfiguration? NetworkConfiguration { get; init; }

        /// <summary>What is otherwise than defined.</summary>
        public TaskOverride? Overrides { get; init; }
    }
}
