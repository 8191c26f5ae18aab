namespace Service;

/// <summary>Where the count is.</summary>
internal sealed record Counter(int Number);
