using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Dictionaries with texts as keys, and the pairs that reading through one gives.</summary>
internal static class DictionaryTypes
{
    public static bool IsPair(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "KeyValuePair",
        TypeArguments.Length: 2,
        ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } },
    };

    /// <summary>Whether a type is what <c>Dictionary</c> gives for its keys or values.</summary>
    public static bool IsView(ITypeSymbol? type) =>
        type is { Name: "KeyCollection" or "ValueCollection", ContainingType: { } owner } && CollectionTypes.ValueOf(owner) is not null;

    /// <summary>The pairs of a dictionary, as an array.</summary>
    public static Expression Entries(Expression dictionary, ITypeSymbol pair, ReadingScope scope)
    {
        var names = scope.Json.MembersOf((INamedTypeSymbol)pair);
        return new DictionaryCall(
            DictionaryFunction.Entries,
            new[] { dictionary, Name(names, "Key"), Name(names, "Value") }.ToEquatableArray())
        {
            Shape = JsonShape.Array,
            ElementShape = JsonShape.Single,
        };
    }

    public static string? NameOf(IPropertySymbol member, ReadingScope scope) =>
        scope.Json.MembersOf(member.ContainingType).FirstOrDefault(other => other.Symbol.Name == member.Name)?.JsonName;

    /// <summary>The pairs' type of a dictionary.</summary>
    public static ITypeSymbol? PairOf(ITypeSymbol? dictionary) => dictionary?.AllInterfaces.Concat(dictionary is INamedTypeSymbol named ? [named] : [])
        .Where(static view => view.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T)
        .Select(static view => view.TypeArguments[0])
        .FirstOrDefault(IsPair);

    private static Expression Name(IEnumerable<Data.JsonMember> names, string member) => new Literal.String(names.First(other => other.Symbol.Name == member).JsonName);
}
