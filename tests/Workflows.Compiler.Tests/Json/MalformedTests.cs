using System.Text.Json;

namespace Workflows.Compiler.Tests.Json;

public class MalformedTests
{
    private const string Declarations = """
        public enum Status { Open, Closed }
        [Flags] public enum Access { Read = 1, Write = 2 }
        public readonly record struct Money(decimal Amount, string Currency = "EUR");
        public sealed record Line(string Sku, int Quantity);
        public sealed record Tree(string Name, Tree[] Children);
        public sealed record Order(string Id, IReadOnlyList<Line> Lines, Money? Total, Dictionary<string, Line> ByName);
        public sealed record Strict(string Id)
        {
            public required string? Note { get; init; }
            [JsonRequired] public string? Tag { get; init; }
            [JsonRequired] public int Count { get; init; } = 5;
        }
        public sealed record Values
        {
            public bool Bool { get; init; } = true;
            public sbyte SByte { get; init; } = 1;
            public byte Byte { get; init; } = 1;
            public short Short { get; init; } = 1;
            public ushort UShort { get; init; } = 1;
            public int Int { get; init; } = 1;
            public uint UInt { get; init; } = 1;
            public long Long { get; init; } = 1;
            public ulong ULong { get; init; } = 1;
            public float Float { get; init; } = 1;
            public double Double { get; init; } = 1;
            public decimal Decimal { get; init; } = 1;
            public char Char { get; init; } = 'a';
            public string String { get; init; } = "";
            public Guid Guid { get; init; } = new();
            public DateTime DateTime { get; init; } = new();
            public DateTimeOffset DateTimeOffset { get; init; } = new();
            public DateOnly DateOnly { get; init; } = new();
            public TimeOnly TimeOnly { get; init; } = new();
            public TimeSpan TimeSpan { get; init; } = new();
            public Uri? Uri { get; init; }
            public byte[] Bytes { get; init; } = [];
            public Status Status { get; init; } = Acme.Shop.Status.Open;
            public Access Access { get; init; } = Acme.Shop.Access.Read;
            public int? Maybe { get; init; }
            [JsonPropertyName("odd name")] public int Odd { get; init; } = 1;
        }
        """;

    private static readonly string[] Roots = ["Order", "Values", "Tree", "Line[]", "int", "Status?", "Dictionary<string, Line>", "Money", "Strict"];

    private static readonly Lazy<CompiledJson> Json = new(() => CompiledJson.Of(Declarations, Roots));

    [Theory]
    [InlineData(
        """{"id":"a","lines":[{"sku":"x","quantity":1},{"sku":"y","quantity":1},{"sku":5,"quantity":1}]}""",
        "$.lines[2].sku: expected a string, found the number 5.")]
    [InlineData("""{"lines":[],"byName":{}}""", "$.id: expected a value, but the member is missing.")]
    [InlineData("""{"id":"a","byName":{}}""", "$.lines: expected a value, but the member is missing.")]
    [InlineData("""{"id":"a","lines":[{"sku":"x"}],"byName":{}}""", "$.lines[0].quantity: expected a value, but the member is missing.")]
    [InlineData("""{"id":null,"lines":[],"byName":{}}""", "$.id: expected a string, found null.")]
    [InlineData("""{"id":"a","lines":null,"byName":{}}""", "$.lines: expected an array, found null.")]
    [InlineData("""{"id":"a","lines":{},"byName":{}}""", "$.lines: expected an array, found an object.")]
    [InlineData("""{"id":"a","lines":[null],"byName":{}}""", "$.lines[0]: expected an object, found null.")]
    [InlineData("""{"id":"a","lines":[[]],"byName":{}}""", "$.lines[0]: expected an object, found an array.")]
    [InlineData("""{"id":"a","lines":[],"total":{},"byName":{}}""", "$.total.amount: expected a value, but the member is missing.")]
    [InlineData("""{"id":"a","lines":[],"total":{"amount":1,"currency":null},"byName":{}}""", "$.total.currency: expected a string, found null.")]
    [InlineData("""{"id":"a","lines":[],"total":"1","byName":{}}""", "$.total: expected an object, found the string \"1\".")]
    [InlineData("""{"id":"a","lines":[],"byName":{"x":null}}""", "$.byName.x: expected an object, found null.")]
    [InlineData("""{"id":"a","lines":[],"byName":{"a.b":{"sku":"x","quantity":true}}}""", "$.byName['a.b'].quantity: expected an int, found true.")]
    [InlineData("""{"id":"a","lines":[],"byName":[]}""", "$.byName: expected an object, found an array.")]
    [InlineData("""{"unknown":{"lines":[1,{"id":1}]},"id":7}""", "$.id: expected a string, found the number 7.")]
    [InlineData("""{"id":"a","id":1}""", "$.id: expected a string, found the number 1.")]
    [InlineData("""{"Id":"a","lines":[],"byName":{}}""", "$.id: expected a value, but the member is missing.")]
    [InlineData("null", "$: expected an object, found null.")]
    [InlineData("[]", "$: expected an object, found an array.")]
    [InlineData("\"order\"", "$: expected an object, found the string \"order\".")]
    public void An_order_that_is_wrong_says_where_and_what(string json, string message) => AssertRefused(json, message, 0);

    [Theory]
    [InlineData("bool", "1", "expected true or false, found the number 1.")]
    [InlineData("bool", "\"true\"", "expected true or false, found the string \"true\".")]
    [InlineData("sByte", "128", "expected an sbyte, found the number 128.")]
    [InlineData("byte", "-1", "expected a byte, found the number -1.")]
    [InlineData("byte", "256", "expected a byte, found the number 256.")]
    [InlineData("short", "32768", "expected a short, found the number 32768.")]
    [InlineData("uShort", "-1", "expected a ushort, found the number -1.")]
    [InlineData("int", "1.5", "expected an int, found the number 1.5.")]
    [InlineData("int", "1.0", "expected an int, found the number 1.0.")]
    [InlineData("int", "2147483648", "expected an int, found the number 2147483648.")]
    [InlineData("int", "\"1\"", "expected an int, found the string \"1\".")]
    [InlineData("int", "null", "expected an int, found null.")]
    [InlineData("uInt", "-1", "expected a uint, found the number -1.")]
    [InlineData("long", "9223372036854775808", "expected a long, found the number 9223372036854775808.")]
    [InlineData("uLong", "18446744073709551616", "expected a ulong, found the number 18446744073709551616.")]
    [InlineData("float", "\"NaN\"", "expected a float, found the string \"NaN\".")]
    [InlineData("double", "\"Infinity\"", "expected a double, found the string \"Infinity\".")]
    [InlineData("decimal", "1e29", "expected a decimal, found the number 1e29.")]
    [InlineData("char", "\"\"", "expected a string of one character, found the string \"\".")]
    [InlineData("char", "\"ab\"", "expected a string of one character, found the string \"ab\".")]
    [InlineData("string", "false", "expected a string, found false.")]
    [InlineData("string", "{}", "expected a string, found an object.")]
    [InlineData("guid", "\"x\"", "expected a GUID, found the string \"x\".")]
    [InlineData("guid", "\"0f8fad5bd9cb469fa16570867728950e\"", "expected a GUID, found the string \"0f8fad5bd9cb469fa16570867728950e\".")]
    [InlineData("dateTime", "\"yesterday\"", "expected a date and time such as \"2026-01-31T12:00:00\", found the string \"yesterday\".")]
    [InlineData(
        "dateTimeOffset",
        "\"2026-13-01T00:00:00Z\"",
        "expected an instant such as \"2026-01-31T12:00:00.000Z\", found the string \"2026-13-01T00:00:00Z\".")]
    [InlineData("dateTimeOffset", "1769860800", "expected an instant such as \"2026-01-31T12:00:00.000Z\", found the number 1769860800.")]
    [InlineData("dateOnly", "\"2026-02-30\"", "expected a date such as \"2026-01-31\", found the string \"2026-02-30\".")]
    [InlineData("dateOnly", "\"2026-01-31T00:00:00\"", "expected a date such as \"2026-01-31\", found the string \"2026-01-31T00:00:00\".")]
    [InlineData("timeOnly", "\"24:00:00\"", "expected a time of day such as \"12:00:00\", found the string \"24:00:00\".")]
    [InlineData("timeSpan", "\" 1:00:00\"", "expected a duration such as \"1.12:00:00\", found the string \" 1:00:00\".")]
    [InlineData("timeSpan", "3", "expected a duration such as \"1.12:00:00\", found the number 3.")]
    [InlineData("uri", "5", "expected a URI, found the number 5.")]
    [InlineData("bytes", "\"*\"", "expected a string in Base64, found the string \"*\".")]
    [InlineData("bytes", "[1]", "expected a string in Base64, found an array.")]
    [InlineData("status", "\"open\"", "expected one of \"Open\", \"Closed\", found the string \"open\".")]
    [InlineData("status", "\"1\"", "expected one of \"Open\", \"Closed\", found the string \"1\".")]
    [InlineData("status", "1.5", "expected an int, found the number 1.5.")]
    [InlineData("status", "null", "expected one of \"Open\", \"Closed\", found null.")]
    [InlineData("status", "1", "expected one of \"Open\", \"Closed\", found the number 1.")]
    [InlineData("access", "3", "expected names of \"Read\", \"Write\", found the number 3.")]
    [InlineData("access", "\"Write, Read\"", "expected \"Read, Write\", found the string \"Write, Read\".")]
    [InlineData("access", "\"Read,Write\"", "expected \"Read, Write\", found the string \"Read,Write\".")]
    [InlineData("access", "\"Read, Run\"", "expected names of \"Read\", \"Write\", found the string \"Read, Run\".")]
    [InlineData("access", "\"\"", "expected names of \"Read\", \"Write\", found the string \"\".")]
    [InlineData("maybe", "\"\"", "expected an int, found the string \"\".")]
    public void A_value_of_the_wrong_kind_says_what_was_expected(string member, string value, string message) =>
        AssertRefused($$"""{"{{member}}":{{value}}}""", $"$.{member}: {message}", 1);

    [Theory]
    [InlineData(1, """{"odd name":"x"}""", "$['odd name']: expected an int, found the string \"x\".")]
    [InlineData(
        2,
        """{"name":"a","children":[{"name":"b","children":[]},{"name":"c","children":[{"name":"d"}]}]}""",
        "$.children[1].children[0].children: expected a value, but the member is missing.")]
    [InlineData(3, """[{"sku":"a","quantity":1},7]""", "$[1]: expected an object, found the number 7.")]
    [InlineData(3, """[[]]""", "$[0]: expected an object, found an array.")]
    [InlineData(4, "\"1\"", "$: expected an int, found the string \"1\".")]
    [InlineData(5, "\"Ajar\"", "$: expected one of \"Open\", \"Closed\", found the string \"Ajar\".")]
    [InlineData(6, """{"a":{"sku":"a","quantity":1},"b":{"sku":"a"}}""", "$.b.quantity: expected a value, but the member is missing.")]
    [InlineData(7, """{"currency":"USD"}""", "$.amount: expected a value, but the member is missing.")]
    [InlineData(8, """{"id":"a","tag":null,"count":1}""", "$.note: expected a value, but the member is missing.")]
    [InlineData(8, """{"id":"a","note":null,"count":1}""", "$.tag: expected a value, but the member is missing.")]
    [InlineData(8, """{"id":"a","note":null,"tag":null}""", "$.count: expected a value, but the member is missing.")]
    public void Other_roots_say_where_and_what(int root, string json, string message) => AssertRefused(json, message, root);

    [Theory]
    [InlineData("""{"id":"a","lines":[{"sku":"x","quantity":}]}""", "$.lines[0].quantity: '}' is an invalid start of a value.")]
    [InlineData("""{"id":"a" "lines":[]}""", "$.id: '\"' is invalid after a value.")]
    [InlineData("""{"id":"a","lines":[{"sku":"x""", "$.lines[0].sku: ")]
    [InlineData("""{"id":"a","lines":[1 2]}""", "$.lines[0]: expected an object, found the number 1.")]
    [InlineData("""{"id":"\ud83d","lines":[],"byName":{}}""", "$.id: Cannot read incomplete UTF-16 JSON text as string with missing low surrogate.")]
    [InlineData("""{"unknown":[1,{"a":[tru]}]}""", "$.unknown[1].a: ")]
    public void Text_that_is_no_JSON_says_where(string json, string start)
    {
        var exception = Assert.Throws<JsonException>(() => Json.Value.Read(json));

        Assert.StartsWith(start, exception.Message);
    }

    [Fact]
    public void Text_after_the_value_is_refused() => Assert.ThrowsAny<JsonException>(() => Json.Value.Read("1 2", 4));

    [Fact]
    public void The_exception_has_the_path_of_the_failure()
    {
        var exception = Assert.Throws<JsonException>(() => Json.Value.Read("""{"id":"a","lines":[{"sku":"x","quantity":"y"}]}"""));

        Assert.Equal("$.lines[0].quantity", exception.Path);
    }

    [Fact]
    public void A_long_string_is_not_repeated_whole()
    {
        var exception = Assert.Throws<JsonException>(() => Json.Value.Read($"\"{new string('x', 1000)}\"", 4));

        Assert.Equal($"$: expected an int, found the string \"{new string('x', 40)}…\".", exception.Message);
    }

    private static void AssertRefused(string json, string message, int root)
    {
        var exception = Assert.Throws<JsonException>(() => Json.Value.Read(json, root));

        Assert.Equal(message, exception.Message);
    }
}
