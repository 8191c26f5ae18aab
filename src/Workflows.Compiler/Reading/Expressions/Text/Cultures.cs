using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Arguments that name a culture.</summary>
internal static class Cultures
{
    /// <summary>Whether it is <c>CultureInfo.InvariantCulture</c>.</summary>
    public static bool IsInvariant(IOperation argument) => Operands.WithoutConversions(argument) is IPropertyReferenceOperation
    {
        Property: { Name: "InvariantCulture" or "InvariantInfo", ContainingType: { Name: "CultureInfo" or "NumberFormatInfo" or "DateTimeFormatInfo" } type },
    } && ValueTypes.IsOfFramework(type);
}
