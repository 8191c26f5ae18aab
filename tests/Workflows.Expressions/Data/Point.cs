namespace Shop;

/// <summary>A record that is a value.</summary>
public record struct Point(int X, int Y);
