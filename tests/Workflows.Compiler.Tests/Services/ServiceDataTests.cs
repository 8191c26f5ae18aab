using Workflows.Compiler.Tests.Json;

namespace Workflows.Compiler.Tests.Services;

/// <summary>The JSON of AWS's own data.</summary>
public sealed class ServiceDataTests
{
    private const string Declarations = """
        public sealed record Address(string StreetName, string? City);
        [ServiceData]
        public sealed record Ticket
        {
            public required string TicketId { get; init; }
            public required string? Owner { get; init; }
            public string? BOOL { get; init; }
            public int? Count { get; init; }
            public int Always { get; init; }
            public IReadOnlyList<string>? Tags { get; init; }
            public System.Text.Json.JsonElement? Any { get; init; }
            public Address? Address { get; init; }
            public Ticket? Inner { get; init; }
            [System.Text.Json.Serialization.JsonPropertyName("own-name")] public string? Named { get; init; }
            [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] public string? Written { get; init; }
        }
        [Resource("arn:aws:states:::acme:call")] public record Call(string? FirstName, int? Age) : IServiceRequest<Ticket>;
        public sealed record LongCall(string? FirstName, int? Age, string? LastName) : Call(FirstName, Age);
        """;

    private static readonly Lazy<CompiledJson> Json = new(() => CompiledJson.Of("using Workflows;\n" + Declarations, "Ticket", "Call", "LongCall"));

    [Theory]
    [InlineData("""{"TicketId":"t","Always":0,"Written":null}""")]
    [InlineData("""{"TicketId":"t","Owner":"o","BOOL":"b","Count":0,"Always":1,"Tags":[],"Any":[1,null],"Address":{"streetName":"s","city":null},"Inner":{"TicketId":"u","Always":2,"Written":"w"},"own-name":"n","Written":"w"}""")]
    [InlineData("""{"TicketId":"t","Always":0,"Any":"text","Written":null}""")]
    public void Names_are_as_they_are_and_nulls_are_left_out(string json) => Assert.Equal(json, Json.Value.Write(Json.Value.Read(json)));

    [Fact]
    public void Null_is_read_as_what_is_not_there() => Assert.Equal(
        """{"TicketId":"t","Always":0,"Written":null}""",
        Json.Value.Write(Json.Value.Read("""{"TicketId":"t","Owner":null,"Count":null,"Always":0,"Tags":null,"Any":null,"Address":null,"Inner":null,"own-name":null}""")));

    [Theory]
    [InlineData("""{"FirstName":"a"}""", 1)]
    [InlineData("{}", 1)]
    [InlineData("""{"LastName":"b","Age":1}""", 2)]
    public void Requests_and_what_derives_from_them_are_so_without_the_attribute(string json, int root) =>
        Assert.Equal(json, Json.Value.Write(Json.Value.Read(json, root), root));

    [Fact]
    public void What_has_to_be_there_is_missed() =>
        Assert.Contains("TicketId", Assert.ThrowsAny<System.Text.Json.JsonException>(() => Json.Value.Read("""{"Always":0}""")).Message);

    [Theory]
    [InlineData("[ServiceData] public sealed record D : Plain { public string? A { get; init; } } public record Plain;",
        "it is data of AWS but derives from 'Plain', which is not; mark that with [ServiceData] too")]
    [InlineData("[ServiceData] public sealed record D { public string? A { get; init; } = \"a\"; }",
        "'D.A' is left out of JSON by its condition, but is something else when it is missing; remove the condition or the default")]
    public void What_could_not_be_read_back_is_a_fault(string declarations, string fault) => Assert.Equal(fault, Faults.Of("using Workflows;\n" + declarations, "D"));
}
