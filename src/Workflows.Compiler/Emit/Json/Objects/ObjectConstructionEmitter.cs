using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the statements that make an object of its members' variables.</summary>
internal sealed class ObjectConstructionEmitter(SourceWriter writer, ObjectType type, List<MemberVariable> variables)
{
    private const int LongestLine = 120;

    // A struct costs nothing to make; an object is made only if its defaults are needed.
    private readonly string _defaults = type.Type.IsValueType ? "defaults" : "defaults!";

    public void Write()
    {
        if (variables.Any(variable => variable.NeedsNewObject))
        {
            WriteDefaults();
        }

        WriteNew("return ", variables.Where(variable => variable.Member.IsInitialized), type.Extension);
    }

    private void WriteDefaults()
    {
        var required = variables.Where(variable => variable.Member is { IsInitialized: true, IsRequired: true });
        var isComplete = variables.Where(variable => variable.NeedsNewObject).Select(variable => variable.IsPresent);
        writer.Line("// What the JSON does not have keeps the value that a new object gives it.");
        WriteNew(type.Type.IsValueType ? "var defaults = " : $"var defaults = {string.Join(" && ", isComplete)} ? null : ", required);
    }

    private void WriteNew(string prefix, IEnumerable<MemberVariable> initialized, ExtensionMember? extension = null)
    {
        var arguments = type.Parameters.Select(Argument).ToList();
        var members = initialized.Select(variable => $"{variable.Member.Name} = {variable.Value(_defaults)}").ToList();
        if (extension is not null)
        {
            members.Add($"{extension.Name} = extension{(extension.IsNullable ? "" : " ?? new()")}");
        }

        // What is returned is of that type already.
        var isReturned = prefix == "return ";
        var creation = isReturned ? "return new" : $"{prefix}new {type.Type.FullName}";
        var list = arguments.Count > 0 || isReturned || members.Count == 0 ? $"({string.Join(", ", arguments)})" : "";
        var initializer = string.Join(", ", members);
        var line = creation + list + (members.Count == 0 ? ";" : $" {{ {initializer} }};");
        if (line.Length <= LongestLine)
        {
            writer.Line(line);
            return;
        }

        WriteArguments(creation, list, arguments, members.Count == 0 ? ";" : "");
        if (members.Count > 0)
        {
            writer.OpenBrace();
            writer.Lines(initializer.Length <= LongestLine ? initializer + "," : string.Join("\n", members.Select(member => member + ",")));
            writer.CloseBrace(";");
        }
    }

    private void WriteArguments(string creation, string list, List<string> arguments, string end)
    {
        if (arguments.Count == 0 || creation.Length + list.Length <= LongestLine)
        {
            writer.Line(creation + list + end);
            return;
        }

        writer.Line($"{creation}(");
        writer.Indent();
        for (var i = 0; i < arguments.Count; i++)
        {
            writer.Line(arguments[i] + (i < arguments.Count - 1 ? "," : ")" + end));
        }

        writer.Unindent();
    }

    private string Argument(string parameter)
    {
        var value = variables.Single(variable => variable.Member.Parameter == parameter).Value(_defaults);
        return type.SkipsParameters ? $"{parameter}: {value}" : value;
    }
}
