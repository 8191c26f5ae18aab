using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>Where the states of an inner workflow stand among those of the machine around.</summary>
/// <param name="Machine">Its own machine.</param>
/// <param name="Index">Which of the inner workflows it is.</param>
/// <param name="Offset">The number of its first state.</param>
/// <param name="States">Its states, by the names that they have in the machine around.</param>
internal sealed record PlacedMachine(DurableMachine Machine, int Index, int Offset, DurableState[] States)
{
    public bool Has(int state) => state >= Offset && state < Offset + States.Length;

    public static PlacedMachine[] Of(InnerMachine[] machines, int offset)
    {
        var placed = new PlacedMachine[machines.Length];
        for (var i = 0; i < machines.Length; i++)
        {
            var inner = machines[i];
            placed[i] = new PlacedMachine(inner.Machine, i, offset, [.. inner.Machine.States.Select(state => state with { Name = inner.NameOf(state.Name) })]);
            offset += placed[i].States.Length;
        }

        return placed;
    }
}
