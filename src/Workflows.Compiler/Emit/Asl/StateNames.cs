using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>The states' names in the definition by their methods' names, by which the model refers to them.</summary>
internal sealed class StateNames(StateMachine machine)
{
    private readonly Dictionary<string, string> _names = machine.States.ToDictionary(state => state.Method.Name, state => state.Name);

    /// <summary>No names but those of the methods, for a workflow that may have errors.</summary>
    public static StateNames Methods { get; } = new(new StateMachine("", EquatableArray<State>.Empty));

    public string Of(string method) => _names.TryGetValue(method, out var name) ? name : method;
}
