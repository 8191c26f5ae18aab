namespace Workflows;

/// <summary>A state that an execution entered or left.</summary>
/// <param name="Workflow">The workflow's name.</param>
/// <param name="Execution">The execution's name.</param>
/// <param name="State">The state's name in the definition.</param>
/// <param name="Type">The state's type.</param>
/// <param name="Time">When, by the execution's <see cref="TimeProvider"/>.</param>
public readonly record struct StateTransition(string Workflow, string Execution, string State, StateType Type, DateTimeOffset Time)
{
    private readonly string? _path;

    /// <summary>
    /// Which branches and iterations the state is in, outermost first: <c>ShipLines[2]/</c> within the third iteration of the Map <c>ShipLines</c>, and
    /// <c>ShipLines[2]/Checks[0]/</c> within the first branch of a Parallel in there.
    /// </summary>
    /// <value>Empty for the workflow's own states.</value>
    public string Path
    {
        get => _path ?? "";
        init => _path = value;
    }
}
