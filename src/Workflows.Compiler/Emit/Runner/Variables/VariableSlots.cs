using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>The runner's local variables for those of a machine: a typed one for each that anybody reads.</summary>
internal sealed class VariableSlots
{
    private readonly Dictionary<string, Slot> _slots = [];

    public VariableSlots(StateMachine machine, Slots slots, MachineContext? around)
    {
        if (!VariableFlow.IsNeeded(machine))
        {
            return;
        }

        var flow = VariableFlow.Of(machine);
        foreach (var variable in flow.Assigned.GroupBy(static assigned => assigned.Assignment.Variable).Where(variable => flow.IsRead(variable.Key)))
        {
            var slot = new Slot(VariableTypes.Unified(variable.Select(static assigned => assigned.Assignment.Type))!, slots.Unique(variable.Key));
            _slots.Add(variable.Key, slot);
            All.Add(slot);
        }

        foreach (var variable in flow.OpenReads.Select(static read => read.Variable).Distinct())
        {
            if (around?.Variables.Of(variable) is { } outer)
            {
                var slot = new Slot(outer.Type, slots.Unique(variable));
                _slots.Add(variable, slot);
                Around.Add((slot, outer));
            }
        }
    }

    /// <summary>In the order of the first state that sets them. With the state and its input they are all that an execution has to keep between two states.</summary>
    public List<Slot> All { get; } = [];

    /// <summary>The variables of machines around this one that it reads, as they were when it was entered: where they stand here and there.</summary>
    public List<(Slot Own, Slot Outer)> Around { get; } = [];

    /// <summary>All of them by the variables' names.</summary>
    public IEnumerable<KeyValuePair<string, Slot>> Named => _slots;

    /// <summary>Where a variable stands; null if nobody reads it.</summary>
    public Slot? Of(string variable) => _slots.TryGetValue(variable, out var slot) ? slot : null;
}
