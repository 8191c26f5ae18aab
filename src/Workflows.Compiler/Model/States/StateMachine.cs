namespace Workflows.Compiler.Model.States;

/// <summary>A state machine: the workflow's own, one of a Parallel's branches, or a Map's item processor.</summary>
internal sealed record StateMachine(string StartAt, EquatableArray<State> States)
{
    public string? Comment { get; init; }

    /// <summary>How long an execution may take; null for as long as it takes.</summary>
    public int? TimeoutSeconds { get; init; }

    /// <summary>Whether an execution of it is an Express execution. Machines inside of states are what those around them are.</summary>
    public bool IsExpress { get; init; }

    public QueryLanguage QueryLanguage { get; init; } = QueryLanguage.Jsonata;

    /// <summary>The states, each followed by those of the machines inside of it.</summary>
    public IEnumerable<State> AllStates => States.SelectMany(static state => state.Machines.SelectMany(static inner => inner.AllStates).Prepend(state));
}
