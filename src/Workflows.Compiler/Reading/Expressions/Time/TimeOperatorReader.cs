using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>+</c>, <c>-</c>, <c>*</c> and <c>/</c> of instants and durations.</summary>
internal sealed class TimeOperatorReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>Whether an operator computes with time.</summary>
    public static bool Reads(IBinaryOperation operation) => IsTime(operation.LeftOperand.Type) || IsTime(operation.RightOperand.Type);

    public Expression? Read(IBinaryOperation operation)
    {
        var (left, right) = (operation.LeftOperand, operation.RightOperand);
        var instants = new InstantMethodReader(reader, scope);
        return (operation.OperatorKind, TimeTypes.IsInstant(left.Type), TimeTypes.IsInstant(right.Type)) switch
        {
            _ when operation.IsLifted => Report(operation),
            (BinaryOperatorKind.Add, true, false) => instants.ReadMove(operation, left, right, isBack: false),
            (BinaryOperatorKind.Subtract, true, true) => instants.ReadDifference(left, right),
            (BinaryOperatorKind.Subtract, true, false) => instants.ReadMove(operation, left, right, isBack: true),
            (BinaryOperatorKind.Add, false, false) => ReadSum(operation, BinaryOperator.Add),
            (BinaryOperatorKind.Subtract, false, false) => ReadSum(operation, BinaryOperator.Subtract),
            (BinaryOperatorKind.Multiply, false, false) => TimeTypes.IsDuration(left.Type) ? ReadProduct(left, right) : ReadProduct(right, left),
            (BinaryOperatorKind.Divide, false, false) when right.ConstantValue is { HasValue: true, Value: double and not 0 } => Arguments.Read(
                reader, [left, right], static values => TimeCalls.Duration(NumberCalls.Of(NumberFunction.Round, new Binary(BinaryOperator.Divide, Milliseconds(values[0]), values[1])))),
            _ => Report(operation),
        };
    }

    /// <summary><c>-</c> and <c>+</c> before a duration.</summary>
    public Expression? Read(IUnaryOperation operation) => operation.IsLifted
        ? scope.Report(operation, BinaryReader.Describe("-", operation.Type))
        : Arguments.Read(reader, [operation.Operand], values => operation.OperatorKind is UnaryOperatorKind.Minus
            ? TimeCalls.Duration(DurationMethodReader.Negative(Milliseconds(values[0])))
            : values[0]);

    private static bool IsTime(ITypeSymbol? type) => TimeTypes.IsInstant(type) || TimeTypes.IsDuration(type);

    private static Expression Milliseconds(Expression duration) => TimeCalls.MillisecondsOfDuration(duration);

    private Expression? Report(IBinaryOperation operation) => scope.Report(operation, BinaryReader.Describe(operation, operation.LeftOperand.Type));

    private Expression? ReadSum(IBinaryOperation operation, BinaryOperator @operator) => Arguments.Read(
        reader, [operation.LeftOperand, operation.RightOperand], values => TimeCalls.Duration(new Binary(@operator, Milliseconds(values[0]), Milliseconds(values[1]))));

    private Expression? ReadProduct(IOperation duration, IOperation factor) => Arguments.Read(
        reader,
        [duration, factor],
        static values => TimeCalls.Duration(NumberCalls.Of(NumberFunction.Round, new Binary(BinaryOperator.Multiply, Milliseconds(values[0]), values[1]))));
}
