using Workflows.Compiler.Emit.Text;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>A value of a payload template.</summary>
/// <param name="json">What stands in the template.</param>
/// <param name="kind">What it is there.</param>
internal sealed class TemplateValue(JsonNode json, TemplateKind kind)
{
    public JsonNode Json { get; } = json;

    public TemplateKind Kind { get; } = kind;

    /// <summary>The path or the call, for what is evaluated.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether it is evaluated, which the name of its field has to say.</summary>
    public bool IsEvaluated => Kind is TemplateKind.Path or TemplateKind.Intrinsic;

    public static TemplateValue Constant(JsonNode json) => new(json, TemplateKind.Constant);

    public static TemplateValue Evaluated(string text, TemplateKind kind) => new(JsonNode.Of(text), kind) { Text = text };
}
