using System.Text;

namespace Workflows.Build;

internal sealed class JsonText(string text) : JsonValue
{
    public override string Text => text;

    public override void Write(StringBuilder json, string indentation)
    {
        json.Append('"');
        foreach (var character in text)
        {
            json.Append(character switch
            {
                '"' or '\\' => $"\\{character}",
                < ' ' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        json.Append('"');
    }
}
