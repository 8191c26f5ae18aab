namespace Workflows.Compiler.Emit.Text;

/// <summary>A string, number, Boolean or null in JSON's notation.</summary>
internal sealed class JsonScalar(string text) : JsonNode
{
    public string Text { get; } = text;
}
