namespace Workflows.Compiler.Tests.Json;

/// <summary>Types whose values are one JSON token, by themselves, as members and as elements.</summary>
internal static class ValueShapes
{
    private static readonly string[] Primitives =
    [
        "string", "bool", "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "Guid",
        "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Uri", "byte[]", "JsonElement",
        "Half", "Int128", "UInt128", "Version", "Memory<byte>", "ReadOnlyMemory<byte>", "JsonDocument", "JsonNode", "JsonObject", "JsonArray",
        "JsonValue",
    ];

    public static IEnumerable<(string Name, string Declarations, string Root)> All =>
    [
        .. Primitives.Select(type => ($"{type} by itself", "", type)),
        .. Primitives.Select(type => (
            $"{type} as member and element",
            $$"""
            public sealed record Holder({{type}} Value, {{type}}? Maybe, {{type}}[] Several, List<{{type}}?> Gaps, Dictionary<string, {{type}}?> Named)
            {
                public {{type}}? Settable { get; set; }
            }
            """,
            "Holder")),
        ("nullable int by itself", "", "int?"),
        ("nullable instant by itself", "", "DateTimeOffset?"),
        ("enum", "public enum Status { Open, Closed = 5, @default }", "Status"),
        ("nullable enum", "public enum Status { Open, Closed }", "Status?"),
        ("enum of bytes", "public enum Level : byte { Low = 1, High = 255 }", "Level"),
        ("enum of longs", "public enum Level : long { Low = long.MinValue, High = long.MaxValue }", "Level"),
        ("enum of unsigned longs", "public enum Level : ulong { Low, High = ulong.MaxValue }", "Level"),
        ("enum of signed bytes", "public enum Level : sbyte { Low = -100, High = 100 }", "Level"),
        ("enum without members", "public enum Nothing { }", "Nothing"),
        ("enum with names outside of ASCII", "public enum Größe { Klein, Groß }", "Größe"),
        ("enum with the default converter", "[JsonConverter(typeof(JsonStringEnumConverter<Status>))] public enum Status { Open, Closed }", "Status"),
        ("enum with names for JSON", "public enum Status { [JsonStringEnumMemberName(\"is-open\")] Open, Closed }", "Status"),
        (
            "enum as member and element",
            "public enum Status { Open, Closed } public sealed record Holder(Status Value, Status? Maybe, Status[] Several, List<Status?> Gaps);",
            "Holder"),
        ("flags", "[Flags] public enum Access { None = 0, Read = 1, Write = 2, ReadWrite = 3, Run = 8 }", "Access"),
        ("flags without zero", "[Flags] public enum Access : byte { Read = 1, Write = 2, Run = 128 }", "Access"),
        ("flags with a negative member", "[Flags] public enum Access { None, Read = 1, All = -1 }", "Access"),
    ];
}
