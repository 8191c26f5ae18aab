using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Looks behind what the compiler adds to operands.</summary>
internal static class Operands
{
    private const long LargestExact = 1L << 53;

    /// <summary>The operand before the implicit conversions that do not call user code.</summary>
    public static IOperation WithoutConversions(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>The operands of a comparison. <c>char</c> has no comparison of its own: C# compares the numbers of the characters.</summary>
    public static (IOperation Left, IOperation Right) OfCharacters(IBinaryOperation operation)
    {
        var (left, right) = (WithoutConversions(operation.LeftOperand), WithoutConversions(operation.RightOperand));
        return ValueTypes.KindOf(left.Type) is ValueKind.Character && ValueTypes.KindOf(right.Type) is ValueKind.Character
            ? (left, right)
            : (operation.LeftOperand, operation.RightOperand);
    }

    public static bool IsNull(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };

    /// <summary>Whether it is a number that JSONata's numbers hold exactly, and every integer up to it.</summary>
    public static bool IsExactConstant(IOperation operation) => WithoutConversions(operation).ConstantValue.Value switch
    {
        null => false,
        int or uint => true,
        long number => number is > -LargestExact and < LargestExact,
        decimal number => Math.Abs(number) < LargestExact,
        var value => NumberText.IsSmallInteger(value),
    };
}
