using System.Globalization;
using System.Text.Json;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Any JSON, which pure code looks into, and JSONata with a C# twin.</summary>
[Workflow("any-json", StartAt = nameof(Route))]
public sealed partial class AnyJsonWorkflow(ScenarioTasks tasks)
{
    [Choice]
    static Next Route(Envelope envelope) => envelope switch
    {
        { Type: "order" } when envelope.Detail.ValueKind == JsonValueKind.Object => nameof(Order),
        { Type: "list" } when envelope.Detail.GetArrayLength() > 1 => nameof(Second),
        { Type: "price" } => nameof(Price),
        { Type: "flag" } when envelope.Detail.GetBoolean() => nameof(Flagged),
        _ => nameof(Other),
    };

    [Task(Next = nameof(Done), Arguments = nameof(OrderOf), Output = nameof(Answered))]
    public Task<int> Order(Wanted wanted) => tasks.Run<int>(nameof(Order), wanted);

    static Wanted OrderOf(Envelope envelope) => new(
        envelope.Detail.GetProperty("id").GetInt32(),
        envelope.Detail.GetProperty("note").GetString(),
        envelope.Detail.GetProperty("lines")[0].GetProperty("sku").GetString() ?? "none",
        envelope.Detail.GetProperty("lines"));

    static string Answered(Envelope envelope, int result) => $"{result} of {envelope.Detail.GetProperty("lines").GetArrayLength()}";

    [Pass(Next = nameof(Done))] static string Second(Envelope envelope) => envelope.Detail[1].GetString() ?? "null";

    [Pass(Next = nameof(Done))]
    static string Price(Envelope envelope) => Jsonata.Raw(
        "$formatNumber($states.input.detail.price, '#,##0.00') & ' EUR'",
        () => envelope.Detail.GetProperty("price").GetDouble().ToString("#,##0.00", CultureInfo.InvariantCulture) + " EUR");

    [Pass(Next = nameof(Done))] static string Flagged() => "flagged";

    [Pass(Next = nameof(Done))] static string Other(Envelope envelope) => envelope.Detail.ValueKind == JsonValueKind.Null ? "nothing" : "something";

    [Succeed] static partial void Done(string text);

    public sealed record Envelope(string Type, JsonElement Detail);

    public sealed record Wanted(int Id, string? Note, string Sku, JsonElement Lines);
}
