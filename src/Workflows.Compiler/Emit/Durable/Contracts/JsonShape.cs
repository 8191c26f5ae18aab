using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>The shape of types in JSON: names of members, kinds of values, texts of enums. What types and members are called in C# is not part of it.</summary>
internal sealed class JsonShape
{
    private readonly Dictionary<string, DataType> _types;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Queue<DataType> _open = new();
    private readonly StringBuilder _text = new();

    private JsonShape(IEnumerable<DataType> types)
    {
        _types = types.GroupBy(static type => type.Type.FullName).ToDictionary(static group => group.Key, static group => group.First());
    }

    /// <summary>The shapes of several types in order as 16 letters, with names for them if there are any.</summary>
    public static string HashOf(IReadOnlyList<TypeReference?> types, IEnumerable<DataType> known, IReadOnlyList<string>? names = null)
    {
        var text = Of(types, known, names);
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(8).Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>The same as a text, for instance <c>#0;0={id:String,total:Decimal,previous:?#0}</c>.</summary>
    public static string Of(IReadOnlyList<TypeReference?> types, IEnumerable<DataType> known, IReadOnlyList<string>? names = null)
    {
        var shape = new JsonShape(known);
        for (var i = 0; i < types.Count; i++)
        {
            shape._text.Append(i == 0 ? "" : ",").Append(names is null ? "" : $"{names[i]}:").Append(types[i] is { } type ? shape.Reference(type) : "_");
        }

        // Each type is described once, so that types may hold one another.
        while (shape._open.Count > 0)
        {
            var type = shape._open.Dequeue();
            shape._text.Append(';').Append(Text(shape._numbers[type.Type.FullName])).Append('=').Append(shape.Described(type));
        }

        return shape._text.ToString();
    }

    private string Reference(TypeReference type) => type.IsNullable && !_types.ContainsKey(type.FullName) ? "?" + Reference(type.WithoutNull.FullName) : Reference(type.FullName);

    private string Reference(DataValue value) => (value.IsNullable ? "?" : "") + (value.Primitive is { } kind ? kind.ToString() : Reference(value.FullName));

    private string Reference(string fullName)
    {
        switch (_types.TryGetValue(fullName, out var type) ? type : null)
        {
            case null:
                return fullName;
            case PrimitiveType primitive:
                return primitive.Kind.ToString();
            case NullableType nullable:
                return "?" + Reference(nullable.Value with { IsNullable = false });
        }

        if (!_numbers.TryGetValue(fullName, out var number))
        {
            _numbers.Add(fullName, number = _numbers.Count);
            _open.Enqueue(type!);
        }

        return $"#{Text(number)}";
    }

    private string Described(DataType type) => type switch
    {
        ObjectType data => $"{{{string.Join(",", data.Members.OrderBy(static member => member.JsonName, StringComparer.Ordinal).Select(Described))}}}{Rest(data)}",
        CollectionType data => $"[{Reference(data.Element)}]",
        DictionaryType data => $"<{Reference(data.Key)},{Reference(data.Value)}>",
        EnumType { IsNumeric: true } data => $"{data.Underlying}",
        EnumType data => $"({string.Join("|", data.Members.Select(static member => member.JsonName).OrderBy(static name => name, StringComparer.Ordinal))}){(data.IsFlags ? "*" : "")}",
        EmbeddedType data => Described(data.Embedding),
        _ => type.Type.FullName,
    };

    private string Described(DataMember member) =>
        $"{member.JsonName}{(member.IsRequired ? "!" : "")}:{(member.Embedding is { } embedding ? Described(embedding) : Reference(member.Value))}";

    private static string Described(Embedding embedding) => $"{embedding.Kind}:{embedding.Argument}";

    private string Rest(ObjectType type) => (type.Extension is null ? "" : "*") + (type.RefusesUnknown ? "!" : "")
        + (type.Polymorphism is { } cases
            ? $"<{cases.Discriminator}:{string.Join("|", cases.Cases.Select(derived => $"{derived.Id ?? derived.Number?.ToString(CultureInfo.InvariantCulture)}={Reference(derived.FullName)}"))}>"
            : "");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
