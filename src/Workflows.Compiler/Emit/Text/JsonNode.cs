namespace Workflows.Compiler.Emit.Text;

/// <summary>JSON on its way to a file: an object, an array or a scalar.</summary>
internal abstract class JsonNode
{
    public static JsonNode Null { get; } = new JsonScalar("null");

    public static JsonNode Of(string value) => new JsonScalar(JsonText.Quote(value));

    public static JsonNode Of(bool value) => new JsonScalar(value ? "true" : "false");

    public static JsonNode Of(int value) => new JsonScalar(JsonText.Number(value));

    public static JsonNode Of(double value) => new JsonScalar(JsonText.Number(value));

    public static JsonNode Of(IEnumerable<string> values) => new JsonArray(values.Select(Of));

    /// <summary>A number that is in JSON's notation already.</summary>
    public static JsonNode OfNumber(string text) => new JsonScalar(text);
}
