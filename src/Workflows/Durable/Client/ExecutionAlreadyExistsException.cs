namespace Workflows.Durable;

/// <summary>An execution of this name exists with another input, or has ended. AWS: <c>ExecutionAlreadyExists</c>.</summary>
/// <param name="machine">The workflow.</param>
/// <param name="name">The name.</param>
public sealed class ExecutionAlreadyExistsException(string machine, string name)
    : Exception($"Workflow '{machine}' has an execution named '{name}' already, which has ended or was started with another input. Give the new one another name.")
{
    /// <summary>The workflow.</summary>
    public string Machine { get; } = machine;

    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
