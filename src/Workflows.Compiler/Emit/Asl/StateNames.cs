using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>The states' names in the definition by their methods' names, by which the model refers to them.</summary>
internal sealed class StateNames(StateMachine machine)
{
    private readonly Dictionary<string, string> _names = machine.States.ToDictionary(state => state.Method.Name, state => state.Name);

    public string Of(string method) => _names[method];
}
