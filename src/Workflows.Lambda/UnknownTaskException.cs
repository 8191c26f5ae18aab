namespace Workflows.Lambda;

/// <summary>A function with the code of many tasks was invoked in a way that does not tell which is meant.</summary>
public sealed class UnknownTaskException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="invokedFunctionArn">The ARN by which the function was invoked.</param>
    /// <param name="names">The tasks that there are.</param>
    public UnknownTaskException(string? invokedFunctionArn, IEnumerable<string> names)
        : base($"'{invokedFunctionArn}' names no task. Invoke the function by an alias, or set its variable {LambdaRoute.TaskVariable}, to one of: {string.Join(", ", names)}.")
    {
    }
}
