namespace Workflows.Durable;

/// <summary>What identifies a definition: SHA-256 of it and of the contracts of its states, in hexadecimal.</summary>
/// <param name="Value">64 hexadecimal digits.</param>
public readonly record struct DefinitionHash(string Value);
