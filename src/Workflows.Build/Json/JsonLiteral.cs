using System.Text;

namespace Workflows.Build;

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as it is written.</summary>
internal sealed class JsonLiteral(string literal) : JsonValue
{
    public override void Write(StringBuilder json, string indentation) => json.Append(literal);
}
