namespace Workflows.Chaos.Simulation;

/// <summary>A token that a task has handed out.</summary>
/// <param name="Token">The token.</param>
/// <param name="Execution">The execution's name.</param>
/// <param name="State">The state.</param>
/// <param name="Entered">When the state was entered.</param>
/// <param name="Retries">How often it had been tried before: an answer counts for this try only.</param>
internal sealed record TokenOffer(string Token, string Execution, string State, DateTimeOffset Entered, int Retries);
