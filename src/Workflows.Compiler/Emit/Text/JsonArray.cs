namespace Workflows.Compiler.Emit.Text;

internal sealed class JsonArray(IEnumerable<JsonNode> elements) : JsonNode
{
    public IReadOnlyList<JsonNode> Elements { get; } = [.. elements];
}
