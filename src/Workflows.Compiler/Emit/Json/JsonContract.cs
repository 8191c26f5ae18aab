using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>What the resolver says of a type.</summary>
/// <param name="TypeName">As <c>typeof</c> takes it.</param>
/// <param name="Read">The method that reads a value.</param>
/// <param name="Write">The method that writes a value.</param>
internal sealed record JsonContract(string TypeName, string Read, string Write)
{
    private static readonly DataType AnyJson = new PrimitiveType(
        new TypeReference(JsonNames.AnyJson, "JsonElement", IsValueType: true, IsNullable: false), PrimitiveKind.JsonElement);

    /// <summary>One contract for each type, and always one for any JSON.</summary>
    /// <remarks>Types that differ in the nullability of their elements are one type at run time: the one that accepts more comes first.</remarks>
    public static IEnumerable<JsonContract> Of(IEnumerable<DataType> types) => types
        .Where(type => type.Type.FullName != JsonNames.AnyJson)
        .Append(AnyJson)
        .OrderBy(type => type.Type.FullName.Replace("?", ""), StringComparer.Ordinal)
        .ThenByDescending(type => type.Type.FullName.Length)
        .Select(Of);

    private static JsonContract Of(DataType type)
    {
        var name = type.Type.FullName;
        return type switch
        {
            PrimitiveType primitive => Inline(name, new DataValue(name, type.Type.IsValueType, IsNullable: false, primitive.Kind)),
            NullableType nullable => Inline(name, nullable.Value with { IsNullable = true }),
            _ => new JsonContract(name, $"{JsonNames.Converter(name)}.Read", $"{JsonNames.Converter(name)}.Write"),
        };
    }

    private static JsonContract Inline(string name, DataValue value)
    {
        var write = JsonNames.Write(value, value is { IsNullable: true } ? "some" : "value").TrimEnd(';');
        return new JsonContract(
            name,
            $"static (ref {JsonNames.Reader} json) => {JsonNames.Read(value)}",
            value.IsNullable
                ? $"static (writer, value) => {{ if (value is {{ }} some) {{ {write}; }} else {{ writer.WriteNullValue(); }} }}"
                : $"static (writer, value) => {write}");
    }
}
