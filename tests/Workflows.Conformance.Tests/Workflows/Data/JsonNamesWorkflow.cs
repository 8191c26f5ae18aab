using System.Text.Json.Serialization;

namespace Workflows.Conformance.Tests.Data;

/// <summary>JSON names that are not identifiers, or mean something in JSONata.</summary>
[Workflow("json-names", StartAt = nameof(Swap))]
public sealed partial class JsonNamesWorkflow
{
    [Pass(Next = nameof(Check))]
    static Names Swap(Names names) => names with { First = names.Second, Second = names.First, Quote = names.Quote + names.Dollar, In = names.In + names.And };

    [Choice]
    static Next Check(Names names) => names.Or > 1 && names.True && names.Null is not null ? nameof(Nested) : nameof(Bad);

    [Pass(Next = nameof(Done)), ResultPath(nameof(Names.Inner), nameof(Inner.Value))]
    static string Nested(Names names) => $"{names.Inner.Value}/{names.Function}/{names.Tick}/{names.Empty}";

    [Succeed] static Names Done(Names names) => names;

    [Fail] static WorkflowError Bad(Names names) => new("Bad", names.Null ?? "null");

    public sealed record Names(
        [property: JsonPropertyName("first name")] string First,
        [property: JsonPropertyName("2nd-name")] string Second,
        [property: JsonPropertyName("it's \"quoted\"")] string Quote,
        [property: JsonPropertyName("$dollar")] string Dollar,
        [property: JsonPropertyName("back`tick")] string Tick,
        [property: JsonPropertyName("ünï 👍")] string Empty,
        [property: JsonPropertyName("in.ner")] Inner Inner,
        int And,
        int Or,
        int In,
        bool True,
        string? Null,
        int Function);

    public sealed record Inner([property: JsonPropertyName("{% value %}")] string Value);
}
