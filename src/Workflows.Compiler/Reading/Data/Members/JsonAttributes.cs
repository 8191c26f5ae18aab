using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Finds the attributes of <c>System.Text.Json.Serialization</c> on a symbol.</summary>
/// <remarks>As System.Text.Json does, it looks at a symbol's own attributes only, not at those of what it overrides.</remarks>
internal static class JsonAttributes
{
    public const string Constructor = "JsonConstructorAttribute";
    public const string Converter = "JsonConverterAttribute";
    public const string DerivedType = "JsonDerivedTypeAttribute";
    public const string EnumMemberName = "JsonStringEnumMemberNameAttribute";
    public const string ExtensionData = "JsonExtensionDataAttribute";
    public const string Ignore = "JsonIgnoreAttribute";
    public const string Include = "JsonIncludeAttribute";
    public const string NumberHandling = "JsonNumberHandlingAttribute";
    public const string ObjectCreationHandling = "JsonObjectCreationHandlingAttribute";
    public const string Polymorphic = "JsonPolymorphicAttribute";
    public const string PropertyName = "JsonPropertyNameAttribute";
    public const string PropertyOrder = "JsonPropertyOrderAttribute";
    public const string Required = "JsonRequiredAttribute";
    public const string UnmappedMemberHandling = "JsonUnmappedMemberHandlingAttribute";

    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && SystemTypes.Is(type, "System.Text.Json.Serialization", name))
            {
                return attribute;
            }
        }

        return null;
    }

    public static IEnumerable<AttributeData> All(ISymbol symbol, string name) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { } type && SystemTypes.Is(type, "System.Text.Json.Serialization", name));

    /// <summary>Whether a converter writes it: <c>[JsonConverter]</c> or an attribute that derives from it.</summary>
    public static bool HasConverter(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
    {
        var type = attribute.AttributeClass;
        while (type is not null && !SystemTypes.Is(type, "System.Text.Json.Serialization", Converter))
        {
            type = type.BaseType;
        }

        return type is not null;
    });

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>The text that an attribute was given, such as the name in <c>[JsonPropertyName("sku")]</c>.</summary>
    public static string? Text(ISymbol symbol, string name) => Argument(symbol, name) as string;

    /// <summary>The only argument that an attribute was given, such as the number in <c>[JsonPropertyOrder(1)]</c>.</summary>
    public static object? Argument(ISymbol symbol, string name) =>
        Find(symbol, name) is { ConstructorArguments.Length: 1 } attribute ? attribute.ConstructorArguments[0].Value : null;

    /// <summary>The condition of <c>[JsonIgnore]</c> by name; <c>Always</c> if it has none, null without the attribute.</summary>
    public static string? IgnoreCondition(ISymbol symbol)
    {
        if (Find(symbol, Ignore) is not { } attribute)
        {
            return null;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == "Condition")
            {
                return NameOf(argument.Value);
            }
        }

        return "Always";
    }

    /// <summary>The name of an enum's value.</summary>
    public static string? NameOf(TypedConstant constant) => constant.Type?.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name;
}
