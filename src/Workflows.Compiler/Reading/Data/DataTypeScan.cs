using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>One walk from a type to all it is made of, which ends at the first fault.</summary>
/// <param name="known">Types that need no second look, by full name.</param>
internal sealed class DataTypeScan(IReadOnlyDictionary<string, DataType> known, CancellationToken ct)
{
    // A generic type may refer to itself with ever longer arguments: class Node<T> { Node<Node<T>>? Next; }
    private const int LongestName = 1_000;

    // A type that is still being read is here with null: types may contain themselves.
    private readonly Dictionary<string, DataType?> _found = new(StringComparer.Ordinal);

    public IEnumerable<DataType> Found => _found.Values.OfType<DataType>();

    /// <summary>What is not supported, after a method returned null or false; null if <see cref="IsIncomplete"/>.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether a type is not known, of which the C# compiler tells.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Adds a type that is data by itself: unlike a member's, it is added even if its JSON is one token, or null.</summary>
    public bool TryAdd(ITypeSymbol type)
    {
        if (Read(type, TypeReferences.DisplayName(TypeReferences.WithoutNull(type))) is not { } value)
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
        var value = new DataValue(TypeReferences.FullName(bare), bare.IsValueType, Nullability.IsNullable(type), PrimitiveTypes.KindOf(bare));
        if (value.Primitive is not null || known.ContainsKey(value.FullName) || _found.ContainsKey(value.FullName))
        {
            return value;
        }

        if (value.FullName.Length > LongestName)
        {
            return Fail(path, "is a generic type whose arguments never end");
        }

        if (bare.TypeKind == TypeKind.Error)
        {
            IsIncomplete = true;
            return null;
        }

        if (UnsupportedTypes.FaultOf(bare) is { } fault)
        {
            return Fail(path, fault);
        }

        _found[value.FullName] = null;
        if (ReadDefinition(bare, path) is not { } definition)
        {
            return null;
        }

        _found[value.FullName] = definition with { IsObsolete = definition.IsObsolete || Obsolete.IsMarked(bare) };
        return value;
    }

    /// <summary>Remembers what is wrong.</summary>
    public DataValue? Fail(string path, string fault)
    {
        Fault ??= $"'{path}' {fault}";
        return null;
    }

    private DataType? ReadDefinition(ITypeSymbol type, string path) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => EnumTypeReader.Read(this, named, path),
        _ when DictionaryShape.Of(type) is { } shape => DictionaryTypeReader.Read(this, type, shape, path),
        _ when CollectionShape.Of(type) is { } shape => ReadCollection(type, shape, path),
        _ => ObjectTypeReader.Read(this, (INamedTypeSymbol)type, path),
    };

    private CollectionType? ReadCollection(ITypeSymbol type, CollectionShape shape, string path) =>
        Read(shape.Element, path + "[]") is { } element
            ? new CollectionType(TypeReferences.Of(type), shape.Kind, element) { Class = shape.Class, IsIndexable = CollectionTypes.IsIndexable(type) }
            : null;
}
