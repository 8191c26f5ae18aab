using Workflows.Chaos.Simulation;
using Workflows.Durable;

namespace Workflows.Chaos.Commands;

/// <summary>The engine and the store without one of their rules, or with all of them.</summary>
/// <param name="Name">The rule that is missing.</param>
/// <param name="Store">The rules that the store keeps.</param>
/// <param name="Engine">The rules that the engine keeps.</param>
internal sealed record Mutant(string Name, StoreGuards Store, EngineGuards Engine)
{
    public static readonly Mutant None = new("none", StoreGuards.All, EngineGuards.All);

    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<Mutant> All { get; } =
    [
        .. Enum.GetValues<EngineGuards>()
            .Where(static guard => guard is not (EngineGuards.None or EngineGuards.All))
            .Select(static guard => new Mutant(guard.ToString(), StoreGuards.All, EngineGuards.All & ~guard)),
        .. Enum.GetValues<StoreGuards>()
            .Where(static guard => guard is not (StoreGuards.None or StoreGuards.All))
            .Select(static guard => new Mutant(guard.ToString(), StoreGuards.All & ~guard, EngineGuards.All)),
    ];

    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static Mutant Without(string? name) =>
        name is null ? None : All.FirstOrDefault(mutant => mutant.Name == name) ?? throw new ArgumentException($"There is no rule '{name}', but {string.Join(", ", All.Select(static mutant => mutant.Name))}.", nameof(name));

    public SimulatedRun Of(int seed, bool isTraced = false) => new(seed, Store, Engine, isTraced);
}
