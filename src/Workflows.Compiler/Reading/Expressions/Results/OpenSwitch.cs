using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Finds a <c>switch</c> expression that a value may come to which none of its arms takes.</summary>
internal static class OpenSwitch
{
    /// <summary>The keyword of the <c>switch</c>; null if its arms take every value that JSON may have.</summary>
    /// <param name="branches">The <c>switch</c>.</param>
    /// <param name="conditions">The conditions of all arms.</param>
    public static Location? Find(ISwitchExpressionOperation branches, IEnumerable<Expression> conditions) =>
        (branches.IsExhaustive || TakesEveryName(branches)) && !LeavesNull(conditions.ToArray())
            ? null
            : ((SwitchExpressionSyntax)branches.Syntax).SwitchKeyword.GetLocation();

    // C# does not count null for whether a switch is exhaustive. Where an arm asks for null, it most likely is taken care of.
    private static bool LeavesNull(Expression[] conditions) =>
        conditions.Any(static condition => Asks(condition, isNull: false)) && !conditions.Any(static condition => Asks(condition, isNull: true));

    private static bool Asks(Expression condition, bool isNull) => condition switch
    {
        IsNull => isNull,
        Unary { Operator: UnaryOperator.Not, Operand: IsNull } => !isNull,
        _ => ExpressionTree.Children(condition).Any(child => Asks(child, isNull)),
    };

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
