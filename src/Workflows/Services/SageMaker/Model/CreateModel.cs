namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Makes a model that can be asked. API: <c>CreateModel</c>; ASL: <c>arn:aws:states:::sagemaker:createModel</c>.</summary>
    [Resource("arn:aws:states:::sagemaker:createModel")]
    public sealed record CreateModel : IServiceRequest<CreateModelResult>
    {
        /// <summary>What the model is called.</summary>
        public required string ModelName { get; init; }

        /// <summary>The role it works with.</summary>
        public string? ExecutionRoleArn { get; init; }

        /// <summary>Its container.</summary>
        public ContainerDefinition? PrimaryContainer { get; init; }

        /// <summary>Several, one behind the other.</summary>
        public IReadOnlyList<ContainerDefinition>? Containers { get; init; }

        /// <summary>Whether it has no network.</summary>
        public bool? EnableNetworkIsolation { get; init; }

        /// <summary>Tags of the model.</summary>
        public IReadOnlyList<Tag>? Tags { get; init; }
    }
}
