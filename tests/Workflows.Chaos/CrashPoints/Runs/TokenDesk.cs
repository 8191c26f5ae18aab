namespace Workflows.Chaos.CrashPoints;

/// <summary>The tokens that tasks have handed out. A body that runs again for the same try hands out the same.</summary>
internal sealed class TokenDesk(ScenarioRun run)
{
    private readonly List<(string State, string Token)> _offers = [];

    public void Offer(string state, string token)
    {
        if (!_offers.Contains((state, token)))
        {
            _offers.Add((state, token));
        }
    }

    /// <summary>Waits for a token of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="index">Which of them, in the order in which they were handed out.</param>
    public async Task<string> NextAsync(string state, int index = 0)
    {
        string? token = null;
        await run.UntilAsync(() => (token = _offers.Where(offer => offer.State == state).Select(static offer => offer.Token).ElementAtOrDefault(index)) is not null);
        return token!;
    }
}
