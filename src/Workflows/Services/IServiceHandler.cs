namespace Workflows;

/// <summary>Does in process what a service does in AWS: answers requests of one type.</summary>
/// <remarks>
/// It is registered in dependency injection, or given with <see cref="RunOptions.Services"/>. It fails with <see cref="TaskFailedException"/>, whose error a state's
/// <c>[Retry]</c> and <c>[Catch]</c> can name as AWS does, for instance <c>DynamoDB.ConditionalCheckFailedException</c>. Any other exception is an error of its type's name.
/// </remarks>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResult">The answer; with <c>Sync = true</c> what is told of the job that has ended.</typeparam>
public interface IServiceHandler<in TRequest, TResult>
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Is cancelled when the state's time is over, or the execution stops.</param>
    ValueTask<TResult> HandleAsync(TRequest request, CancellationToken cancellationToken);
}
