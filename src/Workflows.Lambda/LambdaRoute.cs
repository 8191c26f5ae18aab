namespace Workflows.Lambda;

/// <summary>Finds the task that an invocation is for, where one function has the code of many.</summary>
public static class LambdaRoute
{
    /// <summary>The environment variable that may name the task of a function.</summary>
    public const string TaskVariable = "WORKFLOWS_TASK";

    /// <summary>The environment variable in which AWS Lambda has the function's handler setting.</summary>
    public const string HandlerVariable = "_HANDLER";

    // arn:aws:lambda:eu-west-1:123456789012:function:tasks:OrderWorkflowCheckStock
    private const int AliasPart = 7;

    /// <summary>
    /// The name of the task: that of the alias by which the function was invoked, else that in <see cref="TaskVariable"/>, else that which is the handler setting, else the only one there is.
    /// </summary>
    /// <param name="invokedFunctionArn">The ARN by which the function was invoked.</param>
    /// <param name="names">The names of the tasks.</param>
    /// <exception cref="UnknownTaskException">None of these is a task.</exception>
    public static string Of(string? invokedFunctionArn, params string[] names) =>
        Of(invokedFunctionArn, names, Environment.GetEnvironmentVariable);

    /// <summary>The same with another environment.</summary>
    /// <param name="invokedFunctionArn">The ARN by which the function was invoked.</param>
    /// <param name="names">The names of the tasks.</param>
    /// <param name="environment">Gives the value of an environment variable.</param>
    /// <exception cref="UnknownTaskException">None of these is a task.</exception>
    public static string Of(string? invokedFunctionArn, IReadOnlyCollection<string> names, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(environment);
        var alias = invokedFunctionArn?.Split(':').ElementAtOrDefault(AliasPart);
        string?[] asked = [alias, environment(TaskVariable), environment(HandlerVariable)];
        return asked.FirstOrDefault(name => name is not null && names.Contains(name))
            ?? (names.Count == 1 ? names.Single() : throw new UnknownTaskException(invokedFunctionArn, names));
    }
}
