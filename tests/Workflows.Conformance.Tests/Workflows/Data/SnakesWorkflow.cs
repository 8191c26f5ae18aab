using System.Text.Json.Serialization;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Data;

/// <summary>Types of a user's own JsonSerializerContext: its names are those of the definition, the payloads and the data.</summary>
[Workflow("snakes", StartAt = nameof(Weigh))]
public sealed partial class SnakesWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(IsHeavy)), ResultPath(nameof(Freight.NetWeight))]
    [Catch<IOException>(nameof(Lost), ResultPath = nameof(Freight.LastError))]
    public Task<int> Weigh(Freight freight) => tasks.Run<int>(nameof(Weigh), freight);

    [Choice] static Next IsHeavy(Freight freight) => freight.NetWeight > 1_000 || freight.ShippingAddress.PostCode == "0000" ? nameof(Split) : nameof(Done);

    [Pass(Next = nameof(Done))]
    static Freight Split(Freight freight) => freight with { NetWeight = freight.NetWeight / 2, ShippingAddress = new(freight.ShippingAddress.CityName, "split") };

    [Pass(Next = nameof(Done))]
    static Freight Lost(Freight freight) => freight with { ShippingAddress = freight.ShippingAddress with { PostCode = freight.LastError?.Error ?? "none" } };

    [Succeed] static Freight Done(Freight freight) => freight;

    public sealed record Address(string CityName, string PostCode);

    public sealed record Freight(string TrackingCode, int NetWeight, Address ShippingAddress, ErrorOutput? LastError);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SnakesWorkflow.Freight))]
internal sealed partial class SnakesContext : JsonSerializerContext;
