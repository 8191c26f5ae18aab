namespace Workflows.Conformance.Tests.Harness;

/// <summary>What the oracle did with a definition that somebody else wrote, and with our port of it.</summary>
internal sealed record OriginalAndPort(TracedOutcome Original, TracedOutcome Port);
