namespace Workflows.Lambda;

/// <summary>What <see cref="LambdaRuntime"/> has to know of its surroundings.</summary>
public sealed class LambdaRuntimeOptions
{
    /// <summary>Where the Lambda runtime API is, for instance <c>http://127.0.0.1:9001</c>.</summary>
    /// <value>Default: what AWS Lambda says in <c>AWS_LAMBDA_RUNTIME_API</c>.</value>
    public Uri? RuntimeApi { get; init; }

    /// <summary>Gives the value of an environment variable.</summary>
    /// <value>Default: that of the process.</value>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>The clock.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
