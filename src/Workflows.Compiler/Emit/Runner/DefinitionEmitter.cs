using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes <c>Asl</c> and <c>Definition</c>, and the assembly attribute from which the build takes the files it writes.</summary>
internal static class DefinitionEmitter
{
    public static string Emit(Workflow workflow, string asl, string diagram, string manifest)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line();
        if (!workflow.HasErrors)
        {
            WriteAssets(writer, workflow, asl, diagram, manifest);
            writer.Line();
        }

        using (FileHeader.OpenClass(writer, workflow.Class))
        {
            writer.Line($"/// <summary>The definition in Amazon States Language, which the build also writes to <c>asl/{(workflow.HasErrors ? "name" : workflow.Name)}.asl.json</c>.</summary>");
            if (workflow.HasErrors)
            {
                writer.Line("public const string Asl = \"\";");
            }
            else
            {
                writer.Lines($"public const string Asl = {TextOf(asl)};");
            }

            writer.Line();
            WriteDefinition(writer, workflow);
        }

        return writer.ToString();
    }

    /// <summary>The public surface only, so that one mistake is one message.</summary>
    public static string EmitWithErrors(Workflow workflow) => Emit(workflow, asl: "", diagram: "", manifest: "");

    private static void WriteAssets(SourceWriter writer, Workflow workflow, string asl, string diagram, string manifest)
    {
        var definition = workflow.Class.IsAccessible ? $"{workflow.Class.FullName}.Asl" : TextOf(asl);
        writer.Lines($"[assembly: global::Workflows.Generated.WorkflowAssetsAttribute({CSharpText.Quote(workflow.Name)}, {definition}, {TextOf(diagram)}, {TextOf(manifest)})]");
    }

    private static void WriteDefinition(SourceWriter writer, Workflow workflow)
    {
        var input = workflow.Input?.FullName ?? JsonNames.AnyJson;
        var output = workflow.Output?.FullName ?? JsonNames.AnyJson;
        writer.Line("/// <summary>The workflow's name and definition, and the JSON of its input and output.</summary>");
        if (workflow.HasErrors)
        {
            writer.Line($"{workflow.Accessibility} static global::Workflows.WorkflowDefinition<{input}, {output}> Definition =>");
            writer.Line($"    throw new global::System.InvalidOperationException({CSharpText.Quote($"Workflow '{workflow.Name}' has compile-time errors; see the build's diagnostics.")});");
            return;
        }

        writer.Line($"{workflow.Accessibility} static global::Workflows.WorkflowDefinition<{input}, {output}> Definition {{ get; }} = new(");
        writer.Line($"    {CSharpText.Quote(workflow.Name)},");
        writer.Line("    Asl,");
        writer.Line($"    {JsonNames.TypeInfo(workflow.AssemblyName, workflow.Input)},");
        writer.Line($"    {JsonNames.TypeInfo(workflow.AssemblyName, workflow.Output)})");
        using (writer.Block(suffix: ";"))
        {
            writer.Line($"Machine = new {workflow.Class.MachineClass}(),");
            var call = $"(({workflow.Class.Name})workflow).RunAsync({(workflow.Input is null ? "" : "input, ")}options, token)";
            writer.Line(workflow.Output is null
                ? $"Runner = static async (workflow, input, options, token) => {{ await {call}.ConfigureAwait(false); return default; }},"
                : $"Runner = static (workflow, input, options, token) => {call},");
        }
    }

    /// <summary>A raw string, with as many quotes as its text needs.</summary>
    private static string TextOf(string text)
    {
        text = text.TrimEnd('\n');
        if (text.IndexOfAny(['\u0085', '\u2028', '\u2029']) >= 0)
        {
            // C# takes these for line ends, and a raw string would not have them back as they were.
            return CSharpText.Quote(text);
        }

        var quotes = "\"\"\"";
        while (text.Contains(quotes))
        {
            quotes += "\"";
        }

        return $"{quotes}\n{text}\n{quotes}";
    }
}
