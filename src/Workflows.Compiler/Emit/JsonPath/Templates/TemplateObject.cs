using Workflows.Compiler.Emit.Text;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Objects of a payload template, in which <c>"name.$"</c> asks for an evaluation.</summary>
internal static class TemplateObject
{
    private const string Suffix = ".$";

    public static void Add(this JsonObject members, string name, TemplateValue? value) =>
        members.Add(value?.IsEvaluated == true ? name + Suffix : name, value?.Json);

    /// <summary>Whether a name means just itself.</summary>
    public static bool IsName(string name) => !name.EndsWith(Suffix, StringComparison.Ordinal) && !name.Contains("${");
}
