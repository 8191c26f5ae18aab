namespace Workflows.Durable;

/// <summary>What a store keeps of a token's random part: its SHA-256. A token can be checked by it and not be made of it.</summary>
/// <param name="Value">32 bytes.</param>
public readonly record struct NonceHash(ReadOnlyMemory<byte> Value);
