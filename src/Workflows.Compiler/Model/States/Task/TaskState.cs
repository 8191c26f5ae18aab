namespace Workflows.Compiler.Model.States;

/// <summary>A Task whose work is the method: in AWS a Lambda function.</summary>
internal sealed record TaskState : WorkState
{
    /// <summary>The placeholder of the function's name in the definition, without <c>${}</c>, for instance <c>OrderWorkflowCheckStock</c>.</summary>
    public required string FunctionPlaceholder { get; init; }

    /// <summary>Whether the method gets a copy of its input, since its code could change what others go on with.</summary>
    public bool CopiesInput { get; init; }

    /// <summary>How long a try may take, in seconds; null for as long as it takes.</summary>
    public Amount? Timeout { get; init; }

    public override TypeReference? ResultType => Method.Result;

    public override IEnumerable<ShapingMethod> Shapings => Timeout?.Shaping is { } timeout ? base.Shapings.Append(timeout) : base.Shapings;
}
