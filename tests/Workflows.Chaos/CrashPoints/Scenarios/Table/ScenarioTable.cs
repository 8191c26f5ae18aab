namespace Workflows.Chaos.CrashPoints;

/// <summary>All scenarios.</summary>
internal static class ScenarioTable
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        .. TaskScenarios.All, .. WaitScenarios.All, .. TokenScenarios.All, .. ActivityScenarios.All,
        .. MapScenarios.All, .. ChildScenarios.All, .. EndScenarios.All, .. ProcessScenarios.All, .. TransactionScenarios.All,
    ];
}
