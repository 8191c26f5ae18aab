using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Finds a <c>switch</c> expression that a value may come to which none of its arms takes.</summary>
internal static class OpenSwitch
{
    /// <summary>The keyword of the <c>switch</c>; null if its arms take every value that JSON may have.</summary>
    public static Location? Find(ISwitchExpressionOperation branches) =>
        branches.IsExhaustive || TakesEveryName(branches) ? null : ((SwitchExpressionSyntax)branches.Syntax).SwitchKeyword.GetLocation();

    // C# also counts values of an enum that have no name, which its JSON does not have.
    private static bool TakesEveryName(ISwitchExpressionOperation branches)
    {
        if (ValueTypes.Underlying(branches.Value.Type) is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type || IsFlags(type))
        {
            return false;
        }

        var taken = branches.Arms.Where(static arm => arm.Guard is null).SelectMany(static arm => Constants(arm.Pattern)).ToArray();
        return type.GetMembers().OfType<IFieldSymbol>().Where(static member => member.HasConstantValue).All(member => taken.Contains(member.ConstantValue))
            && (!ValueTypes.IsNullableValue(branches.Value.Type) || taken.Contains(null));
    }

    private static IEnumerable<object?> Constants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var value } } => [value],
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Constants(either.LeftPattern).Concat(Constants(either.RightPattern)),
        _ => [],
    };

    private static bool IsFlags(INamedTypeSymbol type) =>
        type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FlagsAttribute" } flags && ValueTypes.IsInSystem(flags));
}
