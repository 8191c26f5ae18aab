namespace Workflows.Chaos.Simulation;

/// <summary>An answer that somebody gave to a token: its mark is in no other.</summary>
internal sealed class Answer(string execution, string mark, bool isForged)
{
    public string Execution { get; } = execution;

    public string Mark { get; } = mark;

    public bool IsForged { get; } = isForged;

    public Told Told { get; set; }
}
