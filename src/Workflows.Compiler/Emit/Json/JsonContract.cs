using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>What the table of an assembly's JSON says of a type.</summary>
/// <param name="TypeName">The type, where it must be said; null where the methods say it.</param>
/// <param name="Read">The method that reads a value.</param>
/// <param name="Write">The method that writes a value.</param>
internal sealed record JsonContract(string? TypeName, string Read, string Write)
{
    /// <summary>One contract for each type; any JSON is known without.</summary>
    /// <remarks>Types that differ in the nullability of their elements are one type at run time: the one that accepts more comes first.</remarks>
    public static IEnumerable<JsonContract> Of(IEnumerable<DataType> types, JsonSource writer) => types
        .Where(type => type.Type.FullName != JsonNames.AnyJson)
        .OrderBy(type => type.Type.FullName.Replace("?", ""), StringComparer.Ordinal)
        .ThenByDescending(type => type.Type.FullName.Length)
        .Select(type => Of(type, writer));

    private static JsonContract Of(DataType type, JsonSource writer)
    {
        var name = type.Type.FullName;
        return type switch
        {
            PrimitiveType primitive => Inline(writer, name, new DataValue(name, type.Type.IsValueType, IsNullable: false, primitive.Kind)),
            NullableType nullable => Inline(writer, name, nullable.Value with { IsNullable = true }),
            _ => new JsonContract(TypeName: null, $"{writer.Converter(name)}.Read", $"{writer.Converter(name)}.Write"),
        };
    }

    private static JsonContract Inline(JsonSource writer, string name, DataValue value)
    {
        var write = writer.Write(value, value is { IsNullable: true } ? "some" : "value").TrimEnd(';');
        return new JsonContract(
            name,
            $"static (ref {JsonNames.Reader} json) => {writer.Read(value)}",
            value.IsNullable
                ? $"static (writer, value) => {{ if (value is {{ }} some) {{ {write}; }} else {{ writer.WriteNullValue(); }} }}"
                : $"static (writer, value) => {write}");
    }
}
