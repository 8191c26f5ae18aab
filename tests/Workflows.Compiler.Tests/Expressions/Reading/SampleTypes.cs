namespace Workflows.Compiler.Tests.Expressions;

/// <summary>The data types that the snippets use.</summary>
internal static class SampleTypes
{
    public const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        namespace Sample;

        public enum Status { Open, Shipped, Closed }
        public enum Aliased { First, Same = First }
        public enum Renamed { [JsonStringEnumMemberName("one")] One, Two }
        public sealed record Address(string Street, string? City);
        public sealed record Customer(string Name, Address Address, string? Email, Address? Billing);
        public sealed record Line(string Sku, int Quantity, string? Note);
        public sealed class Box { public string Label { get; set; } = "none"; public int Size { get; init; } public string? Note { get; init; } }
        public record struct Point(int X, int Y);
        public struct Plain { public int X { get; set; } public Status Status { get; init; } }

        public sealed record Order
        {
            public int Id { get; init; }
            public required string Name { get; init; }
            public string? Note { get; init; }
            public int? Rank { get; init; }
            public int? Level { get; init; }
            public double Weight { get; init; }
            public double? Height { get; init; }
            public decimal Total { get; init; }
            public decimal? Discount { get; init; }
            public long Ticks { get; init; }
            public uint Size { get; init; }
            public ulong Huge { get; init; }
            public short Small { get; init; }
            public byte Tiny { get; init; }
            public float Ratio { get; init; }
            public bool Paid { get; init; }
            public bool? Gift { get; init; }
            public char Grade { get; init; }
            public Status Status { get; init; }
            public Status? Previous { get; init; }
            public Aliased Aliased { get; init; }
            public Renamed Renamed { get; init; }
            public Guid Key { get; init; }
            public DateTimeOffset Created { get; init; }
            public DateTimeOffset? Closed { get; init; }
            public DateTime Day { get; init; }
            public TimeSpan Delay { get; init; }
            public required Line[] Array { get; init; }
            public required List<Line> Lines { get; init; }
            public required IReadOnlyList<string> Tags { get; init; }
            public required IReadOnlyList<string?> Notes { get; init; }
            public List<string>? Extras { get; init; }
            public required int[] Numbers { get; init; }
            public required int[][] Matrix { get; init; }
            public required Dictionary<string, int> Counts { get; init; }
            public required IReadOnlyDictionary<string, Line?> ByName { get; init; }
            public required Dictionary<int, string> ByNumber { get; init; }
            public required Customer Customer { get; init; }
            public Customer? Partner { get; init; }
            public required Box Box { get; init; }
            public Box? Spare { get; init; }
            public Point Point { get; init; }
            public Point? Other { get; init; }
            public required byte[] Data { get; init; }
            public JsonElement Json { get; init; }
            [JsonPropertyName("display")] public required string Title { get; init; }
            [JsonIgnore] public string Hidden { get; init; } = "";
            public int Computed => Id + 1;
            public static int Default { get; } = 1;
        }
        """;
}
