using System.Globalization;
using System.Text;

namespace Workflows.Compiler.Emit.Diagram;

/// <summary>Mermaid's notation of text.</summary>
internal static class MermaidText
{
    /// <summary>A label in quotes; what Mermaid or HTML could take for more than a character becomes an entity, <c>#34;</c>.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '#' or '&' or '<' or '%' or '`' or '\\' || char.IsControl(character))
            {
                quoted.Append('#').Append(((int)character).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                quoted.Append(character);
            }
        }

        return quoted.Append('"').ToString();
    }
}
