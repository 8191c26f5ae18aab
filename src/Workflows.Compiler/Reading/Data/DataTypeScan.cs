using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Reading.Remembering;

namespace Workflows.Compiler.Reading.Data;

/// <summary>One walk from a type to all it is made of, which ends at the first fault.</summary>
/// <param name="known">Types that need no second look, by full name.</param>
/// <param name="rules">What the compilation says of JSON.</param>
/// <param name="ct">Ends the walk early.</param>
internal sealed class DataTypeScan(IReadOnlyDictionary<string, DataType> known, JsonRules rules, CancellationToken ct)
{
    // A generic type may refer to itself with ever longer arguments: class Node<T> { Node<Node<T>>? Next; }
    private const int LongestName = 1_000;

    // A type that is still being read is here with null: types may contain themselves.
    private readonly Dictionary<string, DataType?> _found = new(StringComparer.Ordinal);

    public JsonRules Rules => rules;

    /// <summary>Notes the files that declare the types.</summary>
    public ReadTrees? Trees { get; init; }

    private string? _root;

    public IEnumerable<DataType> Found => _found.Values.OfType<DataType>();

    /// <summary>What is not supported, after a method returned null or false; null if <see cref="IsIncomplete"/>.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether a type is not known, of which the C# compiler tells.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Adds a type that is data by itself: unlike a member's, it is added even if its JSON is one token, or null.</summary>
    public bool TryAdd(ITypeSymbol type)
    {
        _root = TypeReferences.DisplayName(TypeReferences.WithoutNull(type));
        if (Read(type, _root) is not { } value)
        {
            return false;
        }

        var bare = TypeReferences.WithoutNull(type);
        if (value.Primitive is { } kind)
        {
            _found[value.FullName] = new PrimitiveType(TypeReferences.Of(bare), kind);
        }

        if (value is { IsNullable: true, IsValueType: true })
        {
            _found[value.Declaration] = new NullableType(TypeReferences.Of(type), value with { IsNullable = false });
        }

        return true;
    }

    /// <summary>Reads a type and all it is made of; null if something in it is not supported.</summary>
    /// <param name="type">The type as the place uses it.</param>
    /// <param name="path">The place, for messages: <c>Order.Lines[].Sku</c>.</param>
    public DataValue? Read(ITypeSymbol type, string path)
    {
        ct.ThrowIfCancellationRequested();
        var bare = Nullability.Decide(TypeReferences.WithoutNull(type));
        var embedding = PrimitiveTypes.KindOf(bare) is null ? Embeddings.OfType(bare, rules) : null;
        var value = ValueOf(type) with { IsEmbedded = embedding is not null };
        if (value.Primitive is not null || known.ContainsKey(value.FullName) || _found.ContainsKey(value.FullName))
        {
            return value;
        }

        Trees?.Add(bare);
        if (value.FullName.Length > LongestName)
        {
            return Fail(path, "is a generic type whose arguments never end");
        }

        if (bare.TypeKind == TypeKind.Error || LacksName(bare))
        {
            IsIncomplete = true;
            return null;
        }

        if ((embedding is null ? UnsupportedTypes.FaultOf(bare) : FaultOfEmbedded(bare)) is { } fault)
        {
            return Fail(path, fault);
        }

        _found[value.FullName] = null;
        if ((embedding is null ? ReadDefinition(bare, path) : new EmbeddedType(TypeReferences.Of(bare), embedding)) is not { } definition)
        {
            return null;
        }

        _found[value.FullName] = definition with { IsObsolete = definition.IsObsolete || Obsolete.IsMarked(bare) };
        return value;
    }

    /// <summary>Remembers what is wrong.</summary>
    public DataValue? Fail(string path, string fault)
    {
        Fault ??= path == _root ? FaultTexts.OfItself(fault) : $"'{path}' {fault}";
        return null;
    }

    /// <summary>The type as the place uses it, without a look at what it is made of.</summary>
    public static DataValue ValueOf(ITypeSymbol type)
    {
        var bare = Nullability.Decide(TypeReferences.WithoutNull(type));
        return new DataValue(TypeReferences.FullName(bare), bare.IsValueType, Nullability.IsNullable(type), PrimitiveTypes.KindOf(bare));
    }

    private string? FaultOfEmbedded(ITypeSymbol type) =>
        !UnsupportedTypes.IsAccessible(type) ? UnsupportedTypes.Inaccessible(type)
        : rules.ContextOf(type) is not { } context ? Embeddings.FaultOf(type, type) is { } fault ? $"is of type '{TypeReferences.DisplayName(type)}', which {fault}" : null
        : context.Fault is not null ? $"is in the JSON context '{context.Type.Name}', which {context.Fault}"
        : rules.OtherContextOf(type) is { } other
            ? $"is in the JSON contexts '{context.Type.Name}' and '{other.Type.Name}', whose options differ; keep it in one, or give both the same"
            : null;

    private DataType? ReadDefinition(ITypeSymbol type, string path) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => EnumTypeReader.Read(this, named, path),
        _ when DictionaryShape.Of(type) is { } shape => DictionaryTypeReader.Read(this, type, shape, path),
        _ when CollectionShape.Of(type) is { } shape => ReadCollection(type, shape, path),
        _ => ObjectTypeReader.Read(this, (INamedTypeSymbol)type, path),
    };

    // While somebody types, a member may have its type already, but no name.
    private static bool LacksName(ITypeSymbol type) => type is INamedTypeSymbol named
        && (named is { IsTupleType: false, Name: "" } || named.MemberNames.Any(static name => name.Length == 0));

    private CollectionType? ReadCollection(ITypeSymbol type, CollectionShape shape, string path) =>
        Read(shape.Element, path + "[]") is { } element
            ? new CollectionType(TypeReferences.Of(type), shape.Kind, element) { Class = shape.Class, IsIndexable = CollectionTypes.IsIndexable(type) }
            : null;
}
