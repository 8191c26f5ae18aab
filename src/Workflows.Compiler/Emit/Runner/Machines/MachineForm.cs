using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>How the code of states says what comes of them, where it is not the runner's, which goes to the next state itself.</summary>
internal abstract class MachineForm
{
    /// <summary>The context object.</summary>
    public abstract string ContextObject { get; }

    /// <summary>What says whether the pure code of a Task runs, rather than its work.</summary>
    public abstract string Evaluating { get; }

    /// <summary>Writes that a state gives a value to the next, or to the end.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="value">The value's expression; null if there is none.</param>
    /// <param name="given">Its type.</param>
    /// <param name="next">The method of the next state; null for the end.</param>
    public abstract void MoveOn(MachineContext context, string? value, TypeReference? given, string? next);

    /// <summary>The statement that sets a variable.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="assignment">The variable.</param>
    /// <param name="value">The value's expression; null if it is the state's input, which nobody reads.</param>
    public abstract string Set(MachineContext context, Assignment assignment, string? value);
}
