namespace Workflows.Durable;

/// <summary>A definition that executions refer to.</summary>
/// <param name="Hash">What identifies it.</param>
/// <param name="Machine">The workflow.</param>
/// <param name="Asl">The definition in Amazon States Language.</param>
/// <param name="States">The states with their contracts, as JSON, which tell whether another definition can go on with an execution.</param>
public sealed record StoredDefinition(DefinitionHash Hash, string Machine, string Asl, string States);
