namespace Workflows.Chaos.Subjects;

/// <summary>What a courier gets.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Token">What answers the sender.</param>
public sealed record Letter(string Id, string Token);
