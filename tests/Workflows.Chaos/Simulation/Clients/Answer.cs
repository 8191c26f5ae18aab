namespace Workflows.Chaos.Simulation;

/// <summary>An answer that somebody gave to a token: its mark is in no other.</summary>
internal sealed class Answer(string execution, string mark, TokenOffer? offer, bool isForged)
{
    public string Execution { get; } = execution;

    public string Mark { get; } = mark;

    /// <summary>What it answers; null if a worker has only got a task, and knows no more of it.</summary>
    public TokenOffer? Offer { get; } = offer;

    public bool IsForged { get; } = isForged;

    public Told Told { get; set; }
}
