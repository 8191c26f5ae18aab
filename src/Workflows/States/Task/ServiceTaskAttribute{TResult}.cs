namespace Workflows;

/// <summary>
/// A Task state that calls any resource that Step Functions knows, for instance one of the 9,000 actions of the AWS SDK: the method is a pure expression that makes its
/// arguments. ASL: <c>"Type": "Task"</c>.
/// </summary>
/// <remarks>
/// The arguments are a data type of your own. Mark it, and <typeparamref name="TResult"/>, with <see cref="ServiceDataAttribute"/> if its members are named as AWS names them.
/// In process the arguments go to the <see cref="IServiceHandler{TRequest, TResult}"/> that is registered for their type.
/// </remarks>
/// <example>
/// <code>
/// [ServiceTask&lt;Buckets&gt;("arn:aws:states:::aws-sdk:s3:listBuckets", Next = nameof(Pick))]
/// static ListBuckets List(string prefix) => new(Prefix: prefix);
/// </code>
/// </example>
/// <typeparam name="TResult">What the resource gives.</typeparam>
/// <param name="resource">The resource's ARN without a pattern at its end, or a placeholder <c>${Name}</c>. ASL: <c>Resource</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ServiceTaskAttribute<TResult>(string resource) : CallAttribute
{
    /// <summary>The resource.</summary>
    public string Resource { get; } = resource;

    /// <summary>Whether the state waits until the job has ended. ASL: <c>.sync</c> at the end of <c>Resource</c>.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool Sync { get; set; }
}
