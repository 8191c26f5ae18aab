using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Reading.Data;

namespace Workflows.CodeFixes.DataFlow;

/// <summary>
/// The expression that makes a value of one type from one of another. What nobody can tell is left out, never made up: the compiler then points at it, an argument
/// that is missing or a value that does not convert.
/// </summary>
internal static class Conversion
{
    public static string Of(ITypeSymbol given, ITypeSymbol taken, string value, Compilation compilation)
    {
        var isNullable = given.NullableAnnotation is NullableAnnotation.Annotated;
        if (taken.SpecialType is SpecialType.System_String && IsPrinted(given))
        {
            return $"$\"{{{value}}}\"";
        }

        if (isNullable || taken is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsAbstract: false } target)
        {
            return Member(given, taken, value, compilation) ?? value;
        }

        return Member(given, taken, value, compilation) ?? Construction(given, target, value, compilation);
    }

    /// <summary>The one member that has the wanted type, for instance <c>order.Total</c>.</summary>
    private static string? Member(ITypeSymbol given, ITypeSymbol taken, string value, Compilation compilation)
    {
        var candidates = Members(given).Where(member => Fits(member.Type, taken, compilation)).Take(2).ToArray();
        return candidates.Length == 1 && given.SpecialType is SpecialType.None && given.NullableAnnotation is not NullableAnnotation.Annotated
            ? $"{value}.{Code.Identifier(candidates[0].Name)}"
            : null;
    }

    private static string Construction(ITypeSymbol given, INamedTypeSymbol taken, string value, Compilation compilation)
    {
        var constructor = taken.InstanceConstructors
            .Where(candidate => compilation.IsSymbolAccessibleWithin(candidate, compilation.Assembly) && !IsCopy(candidate))
            .OrderByDescending(static candidate => candidate.Parameters.Length)
            .FirstOrDefault();
        var parameters = constructor?.Parameters.ToArray() ?? [];
        var arguments = parameters
            .Select(parameter => (parameter.Name, Value: Same(given, parameter.Name, parameter.Type, value, compilation)))
            .Where(static argument => argument.Value is not null)
            .ToArray();
        var isComplete = arguments.Length == parameters.Length;
        var initialized = Members(taken)
            .Where(member => member.SetMethod is { } setter && compilation.IsSymbolAccessibleWithin(setter, compilation.Assembly) && parameters.All(parameter => !IsSame(parameter.Name, member.Name)))
            .Select(member => (member.Name, Value: Same(given, member.Name, member.Type, value, compilation)))
            .Where(static member => member.Value is not null)
            .Select(static member => $"{Code.Identifier(member.Name)} = {member.Value}")
            .ToArray();
        var list = string.Join(", ", arguments.Select(argument => isComplete ? argument.Value : $"{Code.Identifier(argument.Name)}: {argument.Value}"));
        return $"new {Code.TypeName(taken)}({list})" + (initialized.Length == 0 ? "" : $" {{ {string.Join(", ", initialized)} }}");
    }

    private static string? Same(ITypeSymbol given, string name, ITypeSymbol type, string value, Compilation compilation) =>
        Members(given).FirstOrDefault(member => IsSame(member.Name, name) && Fits(member.Type, type, compilation)) is { } member
            ? $"{value}.{Code.Identifier(member.Name)}"
            : null;

    private static IEnumerable<IPropertySymbol> Members(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, IsOverride: false })
                {
                    yield return property;
                }
            }
        }
    }

    private static bool Fits(ITypeSymbol given, ITypeSymbol taken, Compilation compilation) =>
        compilation.ClassifyCommonConversion(given, taken) is { IsIdentity: true } or { IsImplicit: true, IsNullable: true } or { IsImplicit: true, IsNumeric: true }
        && (given.NullableAnnotation is not NullableAnnotation.Annotated || taken.NullableAnnotation is NullableAnnotation.Annotated);

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    // Interpolation prints these as the definition does.
    private static bool IsPrinted(ITypeSymbol type) => type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_String;
}
