using Workflows.Generated;

namespace Workflows.Lambda;

/// <summary>A task of a workflow as AWS Lambda invokes it: JSON in, JSON out. The generated <c>LambdaTasks</c> of a workflow class makes them.</summary>
/// <remarks>It needs no package of AWS; what AWS calls is a handler around it, or <see cref="LambdaRuntime"/>.</remarks>
public sealed class LambdaTask
{
    private static readonly TimeSpan TimeToReport = TimeSpan.FromMilliseconds(250);

    private readonly Func<LambdaPayload, CancellationToken, Task<byte[]>> _work;

    /// <summary>For generated code.</summary>
    /// <param name="name">The placeholder of the function's name in the definition.</param>
    /// <param name="work">Reads the payload, calls the method and writes its result.</param>
    public LambdaTask(string name, Func<LambdaPayload, CancellationToken, Task<byte[]>> work)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(work);
        Name = name;
        _work = work;
    }

    /// <summary>The placeholder of the function's name in the definition, for instance <c>OrderWorkflowCheckStock</c>.</summary>
    public string Name { get; }

    /// <summary>Calls the task's method.</summary>
    /// <param name="payload">The payload that the definition builds, as JSON.</param>
    /// <param name="remainingTime">How long the function may still run: a little before, the method's cancellation token is cancelled.</param>
    /// <param name="timeProvider">The clock that counts it; the system's by default.</param>
    /// <param name="cancellationToken">Cancels the method.</param>
    /// <returns>The result as JSON; <c>null</c> of a method without one.</returns>
    /// <exception cref="TimeoutException">The method stopped because the function's time was over.</exception>
    /// <exception cref="System.Text.Json.JsonException">The payload is not what the method takes.</exception>
    public async Task<Stream> InvokeAsync(
        Stream payload, TimeSpan remainingTime, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(payload);
        using var deadline = new CancellationTokenSource(TimeUntilReport(remainingTime), timeProvider ?? TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using var read = await LambdaPayload.ReadAsync(payload, cancellationToken).ConfigureAwait(false);
        try
        {
            return new MemoryStream(await _work(read, either.Token).ConfigureAwait(false), writable: false);
        }
        catch (OperationCanceledException stopped) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The task '{Name}' was not done when the function's time was over.", stopped);
        }
    }

    // What comes of it has to reach AWS before AWS ends the function.
    private static TimeSpan TimeUntilReport(TimeSpan remainingTime) => remainingTime switch
    {
        _ when remainingTime == Timeout.InfiniteTimeSpan || remainingTime.TotalMilliseconds > int.MaxValue => Timeout.InfiniteTimeSpan,
        _ when remainingTime <= TimeToReport => TimeSpan.Zero,
        _ => remainingTime - TimeToReport,
    };
}
