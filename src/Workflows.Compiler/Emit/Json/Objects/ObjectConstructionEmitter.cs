using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the statements that make an object of its members' variables.</summary>
internal static class ObjectConstructionEmitter
{
    public static void Write(SourceWriter writer, ObjectType type, List<MemberVariable> variables)
    {
        // A struct costs nothing to make; an object is made only if it is needed.
        var newObject = type.Type.IsValueType ? "defaults" : "defaults!";
        if (variables.Any(variable => variable.NeedsNewObject))
        {
            WriteDefaults(writer, type, variables, newObject);
        }

        WriteNew(writer, "return ", type, variables, newObject, variables.Where(variable => variable.Member.IsInitialized), ";");
    }

    private static void WriteDefaults(SourceWriter writer, ObjectType type, List<MemberVariable> variables, string newObject)
    {
        var required = variables.Where(variable => variable.Member is { IsInitialized: true, IsRequired: true });
        writer.Line("// What the JSON does not have keeps the value that a new object gives it.");
        if (type.Type.IsValueType)
        {
            WriteNew(writer, "var defaults = ", type, variables, newObject, required, ";");
        }
        else
        {
            var isComplete = string.Join(" && ", variables.Where(variable => variable.NeedsNewObject).Select(variable => variable.IsPresent));
            WriteNew(writer, $"var defaults = {isComplete} ? null : ", type, variables, newObject, required, ";");
        }
    }

    private static void WriteNew(
        SourceWriter writer, string prefix, ObjectType type, List<MemberVariable> variables, string newObject, IEnumerable<MemberVariable> initialized, string suffix)
    {
        var arguments = type.Parameters.Select(parameter => Argument(type, variables.Single(variable => variable.Member.Parameter == parameter), newObject)).ToList();
        var members = initialized.Select(variable => $"{variable.Member.Name} = {variable.Value(newObject)},").ToList();
        var end = members.Count == 0 ? suffix : "";
        if (arguments.Count == 0)
        {
            writer.Line($"{prefix}new {type.Type.FullName}{(members.Count == 0 ? "()" : "")}{end}");
        }
        else
        {
            writer.Line($"{prefix}new {type.Type.FullName}(");
            writer.Indent();
            for (var i = 0; i < arguments.Count; i++)
            {
                writer.Line(arguments[i] + (i < arguments.Count - 1 ? "," : ")" + end));
            }

            writer.Unindent();
        }

        if (members.Count > 0)
        {
            writer.OpenBrace();
            members.ForEach(writer.Line);
            writer.CloseBrace(suffix);
        }
    }

    private static string Argument(ObjectType type, MemberVariable variable, string newObject) =>
        type.SkipsParameters ? $"{variable.Member.Parameter}: {variable.Value(newObject)}" : variable.Value(newObject);
}
