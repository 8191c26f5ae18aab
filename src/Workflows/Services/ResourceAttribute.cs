namespace Workflows;

/// <summary>Says which action of a service a request is for. Its members are the action's parameters, named as AWS names them; those that are null are left out.</summary>
/// <remarks>
/// The request implements <see cref="IServiceRequest{TResult}"/> for an action that answers, and <see cref="ISyncRequest{TResult}"/> for one that starts a job for which
/// <c>.sync</c> waits. One that may carry a task token implements <see cref="ICallbackRequest"/> too; of <c>aws-sdk</c> all may.
/// </remarks>
/// <example>
/// <code>
/// [Resource("arn:aws:states:::aws-sdk:rekognition:recognizeCelebrities")]
/// public sealed record RecognizeCelebrities : IServiceRequest&lt;Celebrities&gt;
/// {
///     public required Image Image { get; init; }
/// }
/// </code>
/// </example>
/// <param name="arn">The action's ARN without a pattern at its end. ASL: <c>Resource</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ResourceAttribute(string arn) : Attribute
{
    /// <summary>The action's ARN.</summary>
    public string Arn { get; } = arn;
}
