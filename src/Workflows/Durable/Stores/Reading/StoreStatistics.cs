namespace Workflows.Durable;

/// <summary>What a store holds.</summary>
/// <param name="Open">Executions that have not ended.</param>
/// <param name="Owned">Of those, how many a node owns.</param>
/// <param name="Stranded">Of those, how many are stranded.</param>
/// <param name="Parked">Executions that are parked.</param>
/// <param name="OldestDue">Since when the execution is due that has been due the longest and that nobody owns; null for none.</param>
public sealed record StoreStatistics(long Open, long Owned, long Stranded, long Parked, DateTimeOffset? OldestDue);
