namespace Shop;

/// <summary>A class whose members have values by themselves.</summary>
public sealed class Box
{
    public string Label { get; init; } = "none";

    public int Size { get; init; }

    public string? Note { get; init; }
}
