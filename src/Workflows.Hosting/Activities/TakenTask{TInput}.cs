namespace Workflows.Hosting;

/// <summary>A task that a worker has.</summary>
/// <param name="Token">What it answers with.</param>
/// <param name="ReadInput">Reads the input.</param>
/// <param name="Closed">Cancelled when nobody waits any longer, where that is told.</param>
internal sealed record TakenTask<TInput>(string Token, Func<TInput> ReadInput, CancellationToken Closed);
