namespace Workflows;

/// <summary>
/// A Task state that calls an AWS service or an HTTPS endpoint: the method is a pure expression that makes the request, whose type says which action is called and what it
/// gives. ASL: <c>"Type": "Task"</c> with the request's <c>Resource</c>.
/// </summary>
/// <remarks>In process the request goes to the <see cref="IServiceHandler{TRequest, TResult}"/> that is registered for it.</remarks>
/// <example>
/// <code>
/// [ServiceTask(Next = nameof(Done)), DiscardResult]
/// Sns.Publish Announce(Order order) => new() { TopicArn = topic, Message = $"Order {order.Id} is on its way" };
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ServiceTaskAttribute : CallAttribute
{
    /// <summary>Whether the state waits until the job that the request starts has ended. ASL: <c>.sync</c> at the end of <c>Resource</c>.</summary>
    /// <value>Default: <see langword="false"/>: it goes on when the service has answered, or with a <see cref="TaskToken{T}"/> parameter when the token is returned.</value>
    public bool Sync { get; set; }
}
