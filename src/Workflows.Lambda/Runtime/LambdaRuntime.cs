namespace Workflows.Lambda;

/// <summary>
/// A custom runtime of AWS Lambda: an executable that asks for invocations and answers them. It reports every error under its own name, also one that no .NET type can have,
/// and can be compiled ahead of time.
/// </summary>
/// <remarks>
/// Protocol: <see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html"/>. The executable is called <c>bootstrap</c>, the function's runtime is <c>provided.al2023</c>,
/// and its handler setting is the name of the task.
/// </remarks>
/// <example>
/// <code>
/// var workflow = new OrderWorkflow(new Inventory());
/// await LambdaRuntime.RunAsync(OrderWorkflow.LambdaTasks(() => workflow));
/// </code>
/// </example>
public static class LambdaRuntime
{
    /// <summary>Answers invocations until it is cancelled, one at a time as AWS Lambda sends them.</summary>
    /// <param name="tasks">The tasks that the function may be invoked for.</param>
    /// <param name="options">The surroundings; those of AWS Lambda by default.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentException">There is no task, or two have one name.</exception>
    /// <exception cref="InvalidOperationException">The process does not run in AWS Lambda.</exception>
    /// <exception cref="HttpRequestException">The runtime API cannot be reached, or refused an answer.</exception>
    public static async Task RunAsync(IEnumerable<LambdaTask> tasks, LambdaRuntimeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var byName = tasks.ToDictionary(static task => task.Name);
        if (byName.Count == 0)
        {
            throw new ArgumentException("There is no task to run.", nameof(tasks));
        }

        options ??= new LambdaRuntimeOptions();
        using var api = new RuntimeApi(options);
        while (!cancellationToken.IsCancellationRequested)
        {
            using var invocation = await NextAsync(api, cancellationToken).ConfigureAwait(false);
            if (invocation is null)
            {
                return;
            }

            await AnswerAsync(api, invocation, byName, options).ConfigureAwait(false);
        }
    }

    private static async Task<Invocation?> NextAsync(RuntimeApi api, CancellationToken cancellationToken)
    {
        try
        {
            return await api.NextAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task AnswerAsync(RuntimeApi api, Invocation invocation, Dictionary<string, LambdaTask> tasks, LambdaRuntimeOptions options)
    {
        Stream result;
        try
        {
            var task = tasks[LambdaRoute.Of(invocation.FunctionArn, tasks.Keys, options.Environment)];
            result = await task.InvokeAsync(invocation.Payload, invocation.Deadline - options.TimeProvider.GetUtcNow(), options.TimeProvider).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Whatever user code throws is the function's error, and the next invocation is served.
            await api.FailAsync(invocation.RequestId, LambdaError.Of(exception)).ConfigureAwait(false);
            return;
        }

        await api.SucceedAsync(invocation.RequestId, result).ConfigureAwait(false);
    }
}
