using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Values of the types that are one JSON token, extremes first of all.</summary>
internal static class Samples
{
    private static readonly Dictionary<Type, Array> Values = new Array[]
    {
        new[]
        {
            "", "text", "with \"quotes\" and \\", "<b>&'+`</b>", "Grüße, 世界", "😀", "\u0000\u001f\u007f\u2028", "\ud83d",
            new string('x', 300), "null",
        },
        new[] { true, false },
        new[] { 'a', '"', '<', 'é', '\0', '\u2028', '\ud83d' },
        new sbyte[] { 0, sbyte.MinValue, sbyte.MaxValue },
        new byte[] { 0, 1, byte.MaxValue },
        new short[] { 0, short.MinValue, short.MaxValue },
        new ushort[] { 0, ushort.MaxValue },
        new[] { 0, 1, -1, int.MinValue, int.MaxValue },
        new uint[] { 0, uint.MaxValue },
        new[] { 0, long.MinValue, long.MaxValue, 9_007_199_254_740_993 },
        new ulong[] { 0, ulong.MaxValue },
        new[] { 0f, -0f, 1.5f, 0.1f, float.MinValue, float.MaxValue, float.Epsilon, 1e10f },
        new[] { 0d, -0d, 1.5, 0.1, 1e21, 1e-7, double.MinValue, double.MaxValue, double.Epsilon, 1 / 3d },
        new[] { 0m, 0.00m, 1.10m, -1.5m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m },
        new[] { Guid.Empty, new Guid("0f8fad5b-d9cb-469f-a165-70867728950e") },
        new[]
        {
            default, DateTime.MaxValue, new DateTime(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc),
            new DateTime(2026, 1, 31, 12, 0, 0, 120, DateTimeKind.Unspecified),
            new DateTime(639000000000000001, DateTimeKind.Utc), new DateTime(2026, 7, 31, 12, 0, 0, DateTimeKind.Local),
        },
        new[]
        {
            default, DateTimeOffset.MaxValue, new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(2026, 1, 31, 12, 0, 0, 120, TimeSpan.Zero), new DateTimeOffset(639000000000000001, TimeSpan.Zero),
            new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.FromHours(2)), new DateTimeOffset(9, 1, 3, 1, 0, 0, 5, TimeSpan.FromMinutes(-90)),
        },
        new[] { DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2026, 1, 31) },
        new[] { TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(12, 30), new TimeOnly(1, 2, 3, 4, 5) },
        new[] { TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromDays(1.5), TimeSpan.FromTicks(-1) },
        new[] { new Uri("https://example.org/a b?c=ü"), new Uri("relative/path", UriKind.Relative) },
        new[] { [], new byte[] { 0, 255, 128 }, new byte[100] },
        new[] { new Version(1, 2), new Version(1, 2, 3, 4) },
        new[] { Half.Zero, Half.MinValue, Half.MaxValue, Half.Epsilon, (Half)0.1 },
        new[] { Int128.Zero, Int128.MinValue, Int128.MaxValue },
        new[] { UInt128.Zero, UInt128.MaxValue },
        new Memory<byte>[] { default, new byte[] { 0, 255, 128 } },
        new ReadOnlyMemory<byte>[] { default, new byte[] { 0, 255, 128 } },
        new[] { JsonNode.Parse("1.50")!, JsonNode.Parse("[1,{\"a\":null}]")!, JsonNode.Parse("\"<\\u00e9>\"")! },
        new[] { new JsonObject(), JsonNode.Parse("{\"b\":[true],\"a\":null}")!.AsObject() },
        new[] { new JsonArray(), JsonNode.Parse("[1,null,\"a\"]")!.AsArray() },
        new[] { JsonValue.Create(1), JsonValue.Create("a")! },
        new[] { JsonDocument.Parse("[1,2]"), JsonDocument.Parse("{}") },
        new[] { Json("null"), Json("1.50"), Json("[1,{\"a\":null}]"), Json("\"<\\u00e9>\""), Json("{}") },
    }.ToDictionary(values => values.GetType().GetElementType()!);

    public static Array? Of(Type type) => Values.GetValueOrDefault(type);

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
