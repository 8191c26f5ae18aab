using System.Globalization;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes how a row of CSV becomes an item: each cell is read as what its member is.</summary>
internal static class CsvContractEmitter
{
    private const string Generated = "global::Workflows.Generated";

    public static string Format(MachineContext context, MapState map, ItemReader reader)
    {
        var delimiter = reader.CsvDelimiter switch { "PIPE" => "'|'", "SEMICOLON" => "';'", "SPACE" => "' '", "TAB" => "'\\t'", _ => "','" };
        var headers = reader.CsvHeaders.IsEmpty ? "" : $", [{string.Join(", ", reader.CsvHeaders.Select(CSharpText.Quote))}]";
        return $"{Generated}.CsvFormat.Of({Contract(context, map)}, {delimiter}{headers})";
    }

    /// <summary>For instance <c>new CsvContract&lt;Sale&gt;(["product", "count"], static row =&gt; new Sale(row.ReadString(0), row.ReadNumber&lt;int&gt;(1)))</c>.</summary>
    public static string Contract(MachineContext context, MapState map)
    {
        var type = context.Workflow.DataTypes.OfType<ObjectType>().FirstOrDefault(candidate => candidate.Type.FullName == map.ItemType?.FullName);
        if (type is null)
        {
            return $"{Generated}.CsvContracts.OfJson({JsonNames.TypeInfo(context.Workflow.AssemblyName, map.ItemType)})";
        }

        var members = type.Members.ToArray();
        var arguments = type.Parameters.Select(parameter =>
        {
            var read = Cell(map, members, Array.FindIndex(members, member => member.Parameter == parameter));
            return type.SkipsParameters ? $"{parameter}: {read}" : read;
        });
        var initialized = members.Select((member, i) => (member, i)).Where(static pair => pair.member.IsInitialized).Select(pair => $"{pair.member.Name} = {Cell(map, members, pair.i)}").ToArray();
        return $"new {Generated}.CsvContract<{type.Type.FullName}>([{string.Join(", ", members.Select(static member => CSharpText.Quote(member.JsonName)))}], "
            + $"static row => new {type.Type.FullName}({string.Join(", ", arguments)}){(initialized.Length == 0 ? "" : $" {{ {string.Join(", ", initialized)} }}")})";
    }

    private static string Cell(MapState map, DataMember[] members, int position)
    {
        var value = members[position].Value;
        var cell = position.ToString(CultureInfo.InvariantCulture);
        var orNull = value.IsNullable ? "OrNull" : "";
        return value.Primitive switch
        {
            // An ItemSelector reads the texts as they come; otherwise what is empty is null.
            PrimitiveKind.String when value.IsNullable && map.ItemSelector is null => $"row.IsEmpty({cell}) ? null : row.ReadString({cell})",
            PrimitiveKind.String => $"row.ReadString{orNull}({cell})",
            PrimitiveKind.Boolean => $"row.ReadBoolean{orNull}({cell})",
            _ => $"row.ReadNumber{orNull}<{value.FullName}>({cell})",
        };
    }
}
