using System.Text;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>The notation of strings within calls of intrinsic functions.</summary>
internal static class IntrinsicText
{
    public static string Quote(string value) => $"'{Escape(value)}'";

    /// <summary>A text with a backslash before what would mean something else; that also breaks up the <c>${</c> of deployment tools.</summary>
    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (character is '\'' or '\\' or '{' or '}')
            {
                text.Append('\\');
            }

            text.Append(character);
        }

        return text.ToString();
    }
}
