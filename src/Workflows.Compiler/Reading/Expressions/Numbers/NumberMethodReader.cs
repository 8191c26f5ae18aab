using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads calls of <see cref="Math"/>'s methods on <c>int</c> and <c>double</c>.</summary>
internal sealed class NumberMethodReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation)
    {
        if (operation.TargetMethod.Parameters.Any(static parameter => ValueTypes.KindOf(parameter.Type) is ValueKind.Wide))
        {
            return scope.ReportInexact(operation, OperationNames.Of(operation));
        }

        if (operation.TargetMethod.Parameters.FirstOrDefault(static parameter => !IsNumber(parameter.Type) && parameter.Type.TypeKind is not TypeKind.Enum) is { } other)
        {
            return scope.Report(operation, $"{OperationNames.Of(operation)} of '{OperationNames.Of(other.Type)}'");
        }

        return operation.TargetMethod.Name switch
        {
            nameof(Math.Abs) => Call(operation, NumberFunction.Absolute),
            nameof(Math.Min) => Call(operation, NumberFunction.Minimum),
            nameof(Math.Max) => Call(operation, NumberFunction.Maximum),
            "Clamp" => Arguments.Read(reader, operation, static values => NumberCalls.Of(
                NumberFunction.Clamp, mayFail: !IsOrdered(values[1], values[2]), values[0], values[1], values[2])),
            nameof(Math.Sign) => Call(operation, NumberFunction.Sign),
            nameof(Math.Floor) => Call(operation, NumberFunction.Floor),
            nameof(Math.Ceiling) => Call(operation, NumberFunction.Ceiling),
            nameof(Math.Truncate) => Call(operation, NumberFunction.Truncate),
            nameof(Math.Round) => new RoundingReader(reader, scope).Read(operation),
            nameof(Math.Pow) => IsPower(operation)
                ? Call(operation, NumberFunction.Power)
                : scope.Report(operation, "'Math.Pow' with an exponent that is no constant of at least 0 without a fraction", "compute it in a [Task]"),
            nameof(Math.Sqrt) => ReadSquareRoot(operation),
            _ => scope.Report(operation, OperationNames.Of(operation)),
        };
    }

    private static bool IsNumber(ITypeSymbol type) => ValueTypes.KindOf(type) is ValueKind.Integer or ValueKind.Double;

    // Infinity and what is no number go on in C#, and fail in JSONata.
    private static bool IsPower(IInvocationOperation operation) =>
        Operands.WithoutConversions(Arguments.Of(operation)[1]).ConstantValue.Value is var exponent
        && exponent is int and >= 0 or double and >= 0
        && Convert.ToDouble(exponent, CultureInfo.InvariantCulture) % 1 == 0;

    private static bool IsOrdered(Expression minimum, Expression maximum) =>
        minimum is Literal.Number { Text: var least } && maximum is Literal.Number { Text: var most }
        && double.Parse(least, CultureInfo.InvariantCulture) <= double.Parse(most, CultureInfo.InvariantCulture);

    private Expression? ReadSquareRoot(IInvocationOperation operation)
    {
        var isNumber = false;
        var root = Arguments.Read(reader, operation, values =>
        {
            isNumber = values[0].IsNonNegative();
            return NumberCalls.Of(NumberFunction.SquareRoot, values[0]);
        });
        return root is null || isNumber
            ? root
            : scope.Report(operation.Arguments[0].Value, "the square root of what may be negative, which is NaN in C#,", "take it of 'Math.Max(0, …)', 'Math.Abs(…)' or a square, or in a [Task]");
    }

    private Expression? Call(IInvocationOperation operation, NumberFunction function) =>
        Arguments.Read(reader, operation, values => NumberCalls.Of(function, mayFail: false, values.ToArray()));
}
