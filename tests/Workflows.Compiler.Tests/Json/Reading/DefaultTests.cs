namespace Workflows.Compiler.Tests.Json;

/// <summary>What members are that the JSON does not have.</summary>
public class DefaultTests
{
    private static readonly (string What, string Declarations, string Json, string Expected)[] Cases =
    [
        ("positional parameter", "public record D(string A, int B = 7);", """{"a":"x"}""", """{"a":"x","b":7}"""),
        ("nullable parameter", "public record D(string A, int? B, string? C);", """{"a":"x"}""", """{"a":"x","b":null,"c":null}"""),
        ("null for a nullable parameter with a default", "public record D(string? A = \"x\");", """{"a":null}""", """{"a":null}"""),
        (
            "constants of every kind",
            """
            public enum E { A, B }
            public record D(
                bool A = true, char B = '\n', long C = long.MinValue, ulong D2 = ulong.MaxValue, float F = 0.1f, double G = 1e300, decimal H = 0.10m,
                string I = "a\"b\\", E J = E.B, E K = (E)9, int? L = 3, E? M = E.B, string? N = null, DateTime O = default);
            """,
            "{}",
            """{"a":true,"b":"\n","c":-9223372036854775808,"d2":18446744073709551615,"f":0.1,"g":1E+300,"h":0.10"""
                + ""","i":"a\u0022b\\","j":"B","k":9,"l":3,"m":"B","n":null,"o":"0001-01-01T00:00:00"}"""),
        (
            "initialiser of an init member",
            """
            public record D { public string A { get; init; } = "x"; public int B { get; init; } = -1;
                public List<int> C { get; init; } = []; public int[] E { get; init; } = [1, 2];
                public List<int> F { get; init; } = new(); }
            """,
            "{}",
            """{"a":"x","b":-1,"c":[],"e":[1,2],"f":[]}"""),
        (
            "initialiser of a settable member",
            """
            public class D { public string A { get; set; } = string.Empty; public int B { get; set; } = int.MaxValue;
                public DateTime C { get; set; } = DateTime.MinValue; }
            """,
            "{}",
            """{"a":"","b":2147483647,"c":"0001-01-01T00:00:00"}"""),
        (
            "initialiser of a nullable member",
            """
            public record D { public string? A { get; init; } = "x";
                public string? B { get; init; } = "y".ToUpperInvariant(); public int? C { get; init; } = int.Parse("5");
                public List<int>? E { get; init; } = []; }
            """,
            "{}",
            """{"a":"x","b":"Y","c":5,"e":[]}"""),
        (
            "null for a nullable member with an initialiser",
            """
            public record D { public string? A { get; init; } = "x";
                public string? B { get; init; } = "y".ToUpperInvariant(); public List<int>? E { get; init; } = []; }
            """,
            """{"a":null,"b":null,"e":null}""",
            """{"a":null,"b":null,"e":null}"""),
        (
            "initialiser that uses a parameter",
            "public record D(string Id) { public string Name { get; init; } = Id + \"!\"; public int Size { get; init; } = Id.Length; }",
            """{"id":"x","size":5}""",
            """{"id":"x","name":"x!","size":5}"""),
        (
            "initialiser beside required members",
            """
            public class D(string id) { public string Id { get; } = id; public required int A { get; init; }
                public string B { get; init; } = string.Concat("b", id); }
            """,
            """{"id":"x","a":1}""",
            """{"id":"x","a":1,"b":"bx"}"""),
        (
            "member that the constructor sets",
            """
            public class D { public D() { A = "x"; this.B = 2; } public string A { get; set; } public int B { get; init; }
                public string? C { get; set; } }
            """,
            """{"b":3}""",
            """{"a":"x","b":3,"c":null}"""),
        (
            "member that the constructor sets by a method",
            """
            public class D { public D() => Fill(); private void Fill() => A = "x"; public string A { get; set; } = null!;
                public int B { get; set; } = 1; }
            """,
            "{}",
            """{"a":"x","b":1}"""),
        (
            "member that a base constructor sets",
            """
            public class Base { protected Base() { A = "x"; } public string A { get; set; } } public class D : Base {
                public string B { get; set; } = "b"; }
            """,
            "{}",
            """{"b":"b","a":"x"}"""),
        (
            "member with a body",
            "public class D { private string _a = \"x\"; public string A { get => _a; set => _a = value; } }",
            "{}",
            """{"a":"x"}"""),
        (
            "struct with a constructor",
            "public struct D { public D(int a) { A = a; B = 2; } public int A { get; } public int B { get; set; } }",
            """{"a":1}""",
            """{"a":1,"b":2}"""),
        (
            "struct with initialisers",
            "public record struct D(int A) { public string B { get; init; } = \"b\"; public int C { get; set; } = A * 2; }",
            """{"a":1}""",
            """{"a":1,"b":"b","c":2}"""),
        ("field", "public class D { [JsonInclude] public string A = \"x\"; [JsonInclude] public int B = 1 + 1; }", "{}", """{"a":"x","b":2}"""),
        (
            "inherited member",
            "public record Base { public string A { get; init; } = \"x\".Trim(); } public record D : Base { public int B { get; init; } = 2; }",
            "{}",
            """{"b":2,"a":"x"}"""),
        ("last of several", "public record D(string A, int B);", """{"a":"x","b":1,"a":"y","b":2}""", """{"a":"y","b":2}"""),
        ("unknown members", "public record D(string A);", """{"x":1,"a":"b","y":{"a":[{}]},"z":[[]]}""", """{"a":"b"}"""),
        ("escaped names", "public record D(string A);", """{"\u0061":"b"}""", """{"a":"b"}"""),
        ("numbers for an enum", "public enum E { A, B } public record D(E[] A);", """{"a":[7,"B"]}""", """{"a":[7,"B"]}"""),
        (
            "required member of a generic type",
            "public record D<T> { public required T A { get; init; } public IReadOnlyList<T> B { get; init; } = Array.Empty<T>(); }",
            """{"a":1}""",
            """{"a":1,"b":[]}"""),
    ];

    private static readonly Lazy<IReadOnlyList<CompiledJson>> Compiled = new(() =>
        CompiledJson.OfAll([.. Cases.Select(data => (data.Declarations, data.Declarations.Contains("D<T>") ? "D<int>" : "D"))]));

    public static TheoryData<string> Names => [.. Cases.Select(data => data.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_JSON_does_not_have_keeps_its_default(string what)
    {
        var index = Array.FindIndex(Cases, data => data.What == what);
        var compiled = Compiled.Value[index];

        Assert.Equal(Cases[index].Expected, compiled.Write(compiled.Read(Cases[index].Json)));
    }
}
