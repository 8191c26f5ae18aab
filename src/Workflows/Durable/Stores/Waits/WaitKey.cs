namespace Workflows.Durable;

/// <summary>What a task token says: which wait, and that its bearer may settle it.</summary>
/// <param name="Execution">The execution.</param>
/// <param name="Frame">The frame.</param>
/// <param name="Nonce">The hash of the token's random part; compared in constant time.</param>
public readonly record struct WaitKey(long Execution, int Frame, NonceHash Nonce);
