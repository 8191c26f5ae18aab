using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Decides whether null is a value where the code does not say, because it is older than nullable references.</summary>
internal static class Nullability
{
    /// <summary>Whether null is a value.</summary>
    public static bool IsNullable(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : type.NullableAnnotation == NullableAnnotation.Annotated;

    /// <summary>Whether the type says that null is no value. One that says nothing does not.</summary>
    public static bool IsNeverNull(ITypeSymbol type) => !IsNullable(type) && !SaysNothing(type);

    /// <summary>The type of a member that says nothing: null can be read and written, as System.Text.Json does.</summary>
    public static ITypeSymbol OfMember(ITypeSymbol type) => SaysNothing(type) ? type.WithNullableAnnotation(NullableAnnotation.Annotated) : type;

    /// <summary>The type with arguments that are not null where they say nothing, so that <c>Page&lt;Order&gt;</c> is one type everywhere.</summary>
    public static ITypeSymbol Decide(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { IsUnboundGenericType: false } named || !named.TypeArguments.Any(SaysNothing))
        {
            return type;
        }

        var arguments = named.TypeArguments.Select(NotNull).ToImmutableArray();
        return named.ConstructedFrom.Construct(arguments, arguments.Select(argument => argument.NullableAnnotation).ToImmutableArray())
            .WithNullableAnnotation(named.NullableAnnotation);
    }

    private static ITypeSymbol NotNull(ITypeSymbol type) => SaysNothing(type) ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type;

    private static bool SaysNothing(ITypeSymbol type) => type is { IsValueType: false, NullableAnnotation: NullableAnnotation.None };
}
