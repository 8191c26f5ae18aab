using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Math.Round</c>, which with digits multiplies, rounds and divides.</summary>
internal sealed class RoundingReader(ExpressionReader reader, ReadingScope scope)
{
    private const int MostDigits = 15;

    public Expression? Read(IInvocationOperation operation)
    {
        var operands = Arguments.Of(operation);
        var digits = 0;
        NumberFunction? function = NumberFunction.Round;
        foreach (var operand in operands.Skip(1))
        {
            if (operand.ConstantValue is not { HasValue: true, Value: int value })
            {
                return scope.Report(operand, "digits or a mode that are not constants", "write a constant");
            }

            if (operand.Type is { TypeKind: TypeKind.Enum })
            {
                function = FunctionOf(value);
            }
            else
            {
                digits = value;
            }
        }

        if (function is not { } known || digits is < 0 or > MostDigits)
        {
            return scope.Report(operation, $"{OperationNames.Of(operation)} with these arguments", "round to 0 to 15 digits");
        }

        return Arguments.Read(reader, operands.Take(1), values => Round(values[0], known, digits));
    }

    private static Expression Round(Expression number, NumberFunction function, int digits)
    {
        var power = new Literal.Number("1" + new string('0', digits));
        return digits == 0
            ? NumberCalls.Of(function, number)
            : new Binary(BinaryOperator.Divide, NumberCalls.Of(function, new Binary(BinaryOperator.Multiply, number, power)), power);
    }

    // netstandard2.0 has the first two of MidpointRounding's values only.
    private static NumberFunction? FunctionOf(int mode) => mode switch
    {
        0 => NumberFunction.Round,
        1 => NumberFunction.RoundAwayFromZero,
        2 => NumberFunction.Truncate,
        3 => NumberFunction.Floor,
        4 => NumberFunction.Ceiling,
        _ => null,
    };
}
