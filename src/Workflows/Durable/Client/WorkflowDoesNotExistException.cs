namespace Workflows.Durable;

/// <summary>There is no such workflow here. AWS: <c>StateMachineDoesNotExist</c>.</summary>
/// <param name="machine">Its name.</param>
public sealed class WorkflowDoesNotExistException(string machine)
    : Exception($"There is no workflow named '{machine}' here. Register it with AddWorkflows(), or look at the name.")
{
    /// <summary>The name.</summary>
    public string Machine { get; } = machine;
}
