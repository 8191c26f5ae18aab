using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>The runtime's types for values of DynamoDB.</summary>
internal static class DynamoTypes
{
    public static bool IsItem(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Item", ContainingType.Name: "DynamoDb" } item && KnownNames.Of(item) == "Workflows.DynamoDb.Item";

    public static bool IsValue(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Value", ContainingType.Name: "DynamoDb" } value && KnownNames.Of(value) == "Workflows.DynamoDb.Value";

    /// <summary>The type of an item's values, with its nullability; null of other types.</summary>
    public static ITypeSymbol? ValueOf(ITypeSymbol? type) => IsItem(type)
        ? type!.AllInterfaces.First(static view => view is { Name: "IReadOnlyDictionary", TypeArguments.Length: 2 }).TypeArguments[1]
        : null;
}
