namespace Workflows.Compiler.Model.States;

/// <summary>A state machine inside of a Parallel or Map: what its start reaches. A state that several machines reach is in each of them, under a name of its own.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Input">What its first reading state takes; null if none does.</param>
/// <param name="Output">What its ends give; null if they give nothing, or nobody can say which.</param>
internal sealed record InnerMachine(StateMachine Machine, TypeReference? Input, TypeReference? Output)
{
    /// <summary>What the machine is called where states are told apart: the Parallel's or Map's name, or that of the branch.</summary>
    public required string Scope { get; init; }

    /// <summary>The workflow class that it is; null if it is made of states of the class around.</summary>
    public InnerWorkflow? Workflow { get; init; }
}
