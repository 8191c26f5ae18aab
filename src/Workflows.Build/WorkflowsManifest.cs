using System.Text;

namespace Workflows.Build;

/// <summary>The text of <c>workflows.manifest.json</c>: what a deployment needs to know, for all workflows that the folder holds.</summary>
internal static class WorkflowsManifest
{
    public const string FileName = "workflows.manifest.json";

    public const int FormatVersion = 1;

    private const string EntryIndentation = "    ";

    public static string Write(string assemblyName, IEnumerable<WorkflowAssets> workflows) => $$"""
        {
          "formatVersion": {{FormatVersion}},
          "assembly": {{Quote(assemblyName)}},
          "workflows": [
        {{string.Join(",\n", workflows.Select(workflow => Indent(workflow.Manifest)))}}
          ]
        }

        """;

    // A JSON string holds no raw line break, so that every line of an entry starts outside of one.
    private static string Indent(string entry) => EntryIndentation + entry.Trim().Replace("\n", "\n" + EntryIndentation);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' or '\\' => $"\\{character}",
                < ' ' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
