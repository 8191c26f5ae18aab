using System.Text.Json;
using System.Text.Json.Serialization;

namespace Shop;

/// <summary>What the expressions of the table read.</summary>
public sealed record Order
{
    public int Id { get; init; }

    public int Count { get; init; }

    public int? Rank { get; init; }

    public int? Level { get; init; }

    public double Weight { get; init; }

    public double? Height { get; init; }

    public long Ticks { get; init; }

    public decimal Total { get; init; }

    public decimal? Discount { get; init; }

    public bool Paid { get; init; }

    public bool Urgent { get; init; }

    public bool? Gift { get; init; }

    public char Grade { get; init; }

    public required string Name { get; init; }

    [JsonPropertyName("display title")]
    public required string Title { get; init; }

    public string? Note { get; init; }

    public string? Remark { get; init; }

    /// <summary>A number as text.</summary>
    public required string Digits { get; init; }

    /// <summary>A line's JSON as text.</summary>
    public required string Document { get; init; }

    public Guid Key { get; init; }

    public Status Status { get; init; }

    public Status? Previous { get; init; }

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Due { get; init; }

    public DateTimeOffset? Closed { get; init; }

    public TimeSpan Delay { get; init; }

    public required Customer Customer { get; init; }

    public Customer? Partner { get; init; }

    public required Box Box { get; init; }

    public Point Point { get; init; }

    public Point? Other { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    public required Line[] Returns { get; init; }

    public IReadOnlyList<Line>? Spares { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<string?> Notes { get; init; }

    public required int[] Numbers { get; init; }

    public required IReadOnlyList<double> Prices { get; init; }

    public required int[][] Matrix { get; init; }

    public required Dictionary<string, int> Counts { get; init; }

    public required IReadOnlyDictionary<string, Line> ByName { get; init; }

    public required IReadOnlyDictionary<string, string?> Labels { get; init; }

    public JsonElement Json { get; init; }
}
