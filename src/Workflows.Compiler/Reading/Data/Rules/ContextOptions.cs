using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Reads <c>[JsonSourceGenerationOptions]</c>.</summary>
internal static class ContextOptions
{
    private const int Web = 1;
    private const int WithoutMetadata = 2;

    // JsonKnownNamingPolicy has nothing for a policy of one's own.
    private static readonly MemberNaming[] Policies =
    [
        MemberNaming.Verbatim, MemberNaming.CamelCase, MemberNaming.SnakeCaseLower, MemberNaming.SnakeCaseUpper,
        MemberNaming.KebabCaseLower, MemberNaming.KebabCaseUpper,
    ];

    public static JsonContext Read(INamedTypeSymbol type)
    {
        var options = new Dictionary<string, TypedConstant>(StringComparer.Ordinal);
        var isWeb = false;
        if (JsonAttributes.Find(type, "JsonSourceGenerationOptionsAttribute") is { } attribute)
        {
            isWeb = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is Web;
            foreach (var argument in attribute.NamedArguments)
            {
                options[argument.Key] = argument.Value;
            }
        }

        var policy = Number("PropertyNamingPolicy") ?? (isWeb ? 1 : 0);
        var converters = options.TryGetValue("Converters", out var listed) && listed.Kind == TypedConstantKind.Array ? listed.Values.Length : 0;
        var style = new JsonStyle(policy >= 0 && policy < Policies.Length ? Policies[policy] : MemberNaming.Verbatim)
        {
            IgnoreCondition = options.TryGetValue("DefaultIgnoreCondition", out var condition) ? JsonAttributes.NameOf(condition) : null,
            HasTextEnums = Flag("UseStringEnumConverter") ?? false,
            IncludesFields = Flag("IncludeFields") ?? false,
            IgnoresReadOnlyProperties = Flag("IgnoreReadOnlyProperties") ?? false,
            IgnoresReadOnlyFields = Flag("IgnoreReadOnlyFields") ?? false,
            Obstacle =
                converters > 0 ? "has Converters"
                : (Flag("PropertyNameCaseInsensitive") ?? isWeb) ? "reads names in any case (set PropertyNameCaseInsensitive to false)"
                : (Number("NumberHandling") ?? (isWeb ? 1 : 0)) != 0 ? "reads or writes numbers as text (set NumberHandling to Strict)"
                : (Number("DictionaryKeyPolicy") ?? 0) != 0 ? "has a DictionaryKeyPolicy"
                : (Number("ReferenceHandler") ?? 0) != 0 ? "has a ReferenceHandler"
                : null,
        };
        return new JsonContext(type, style, FaultOf(type, Number("GenerationMode") ?? 0));

        int? Number(string name) => options.TryGetValue(name, out var value) && value.Value is int number ? number : null;

        bool? Flag(string name) => options.TryGetValue(name, out var value) && value.Value is bool flag ? flag : null;
    }

    private static string? FaultOf(INamedTypeSymbol type, int mode) => type switch
    {
        _ when mode == WithoutMetadata => "can only write; remove its GenerationMode",
        { IsGenericType: true } => "is generic, so that generated code cannot use it; give it no type parameters",
        _ when !UnsupportedTypes.IsAccessible(type) => "cannot be used by generated code; make it internal or public",
        _ => null,
    };
}
