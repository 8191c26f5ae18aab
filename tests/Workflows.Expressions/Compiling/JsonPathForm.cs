using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Expressions;

/// <summary>What JSONPath has for an expression: the rule of a Choice for a condition, and a payload template for any value.</summary>
/// <param name="Template">The template <c>{"value.$":"$.total"}</c>; null if there is none.</param>
/// <param name="Rule">The rule without its <c>Next</c>; null if there is none.</param>
/// <param name="Why">What JSONPath cannot say, if there is neither.</param>
internal sealed record JsonPathForm(JsonObject? Template, JsonObject? Rule, string? Why)
{
    private const EvaluationFailures BothWays = EvaluationFailures.Path | EvaluationFailures.Intrinsic;

    /// <param name="value">The expression.</param>
    /// <param name="isCondition">Whether it is a <c>bool</c>.</param>
    public static JsonPathForm Of(Expression value, bool isCondition)
    {
        var template = JsonPathPrinter.Template("value", value);
        var rule = isCondition ? JsonPathPrinter.Rule(value) : null;
        return new(Usable(template), rule is null ? null : Usable(rule), Reason(rule ?? template));
    }

    /// <summary>A state machine that gives <c>{"value":…}</c> of its input; null if there is none.</summary>
    public string? Definition() => this switch
    {
        { Rule: { } rule } => $$$$"""
            {"StartAt":"Ask","States":{"Ask":{"Type":"Choice","Choices":[{{{{WithNext(rule)}}}}],"Default":"No"},"Yes":{{{{Result("true")}}}},"No":{{{{Result("false")}}}}}}
            """,
        { Template: { } template } => $$$$"""
            {"StartAt":"Make","States":{"Make":{"Type":"Pass","Parameters":{{{{JsonFormatter.Compact(template)}}}},"End":true}}}
            """,
        _ => null,
    };

    private static string Result(string value) => $$$"""{"Type":"Pass","Result":{"value":{{{value}}}},"End":true}""";

    private static string WithNext(JsonObject rule) => $"{JsonFormatter.Compact(rule)[..^1]},\"Next\":\"Yes\"}}";

    private static JsonObject? Usable(JsonPathResult<JsonObject> result) => result.Failures is BothWays ? null : result.Value;

    private static string Reason(JsonPathResult<JsonObject> result) => result.Outside is [var outside, ..]
        ? outside.Id is DiagnosticIds.MayBeMissing ? $"{outside.What} may be missing" : outside.What
        : "it can fail in two ways";
}
