using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The types that pure code reads from texts or writes as texts, whose JSON it needs when it runs.</summary>
/// <param name="types">Where they are added, with all they are made of.</param>
internal sealed class TextTypes(DataTypeReader types)
{
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Their full names, in ordinal order.</summary>
    public EquatableArray<string> Names => _names.ToEquatableArray();

    /// <summary>Adds a type. Null, or why its JSON is not supported, as <see cref="DataTypeReader.Add"/> says it.</summary>
    public string? Add(ITypeSymbol type)
    {
        var fault = types.Add(type);
        if (fault is null && types.Find(NameOf(type)) is { } found)
        {
            _names.Add(found.Type.FullName);
        }

        return fault;
    }

    /// <summary>Whether the JSON of an added type may be a text.</summary>
    public bool MayBeText(ITypeSymbol type) => MayBeText(types.Find(NameOf(TypeReferences.WithoutNull(type))));

    /// <summary>Whether the JSON of an added type may have objects in it.</summary>
    public bool HasMembers(ITypeSymbol type) => HasMembers(types.Find(NameOf(TypeReferences.WithoutNull(type))), []);

    private static string NameOf(ITypeSymbol type) =>
        DataTypeScan.ValueOf(type) is var value && value is { IsNullable: true, IsValueType: true } ? value.Declaration : value.FullName;

    private static bool MayBeText(DataType? type) => type switch
    {
        ObjectType or CollectionType or DictionaryType => false,
        PrimitiveType { Kind: var kind } => kind is not (PrimitiveKind.Boolean or (>= PrimitiveKind.SByte and <= PrimitiveKind.Decimal)),
        _ => true,
    };

    private static bool IsAnyJson(PrimitiveKind kind) => kind >= PrimitiveKind.JsonElement;

    private bool HasMembers(DataType? type, HashSet<string> seen) => type switch
    {
        PrimitiveType { Kind: var kind } => IsAnyJson(kind),
        EnumType => false,
        CollectionType { Element: var element } => seen.Add(element.FullName)
            && (element.Primitive is { } kind ? IsAnyJson(kind) : HasMembers(types.Find(element.FullName), seen)),
        _ => true,
    };
}
