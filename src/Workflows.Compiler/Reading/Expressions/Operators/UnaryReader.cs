using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>!</c>, <c>-</c> and <c>+</c>.</summary>
internal sealed class UnaryReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IUnaryOperation operation)
    {
        if (operation.OperatorKind is UnaryOperatorKind.Minus or UnaryOperatorKind.Plus && ValueTypes.KindOf(operation.Type) is ValueKind.Wide)
        {
            return scope.ReportInexact(operation, BinaryReader.Describe(Symbol(operation), operation.Type));
        }

        if (TimeTypes.IsDuration(operation.Type))
        {
            return new TimeOperatorReader(reader, scope).Read(operation);
        }

        if (operation is not { OperatorMethod: null, IsLifted: false, IsChecked: false } || Make(operation) is not { } make)
        {
            return scope.Report(operation, BinaryReader.Describe(Symbol(operation), operation.Type));
        }

        return reader.Read(operation.Operand) is { } operand ? make(operand) : null;
    }

    private static Func<Expression, Expression>? Make(IUnaryOperation operation) => (operation.OperatorKind, operation.Type?.SpecialType) switch
    {
        (UnaryOperatorKind.Not, SpecialType.System_Boolean) => Logic.Not,
        (UnaryOperatorKind.Minus, SpecialType.System_Int32 or SpecialType.System_Double) =>
            static operand => new Unary(UnaryOperator.Negate, operand),
        (UnaryOperatorKind.Plus, SpecialType.System_Int32 or SpecialType.System_Double) => static operand => operand,
        _ => null,
    };

    private static string Symbol(IUnaryOperation operation) => operation.OperatorKind switch
    {
        UnaryOperatorKind.Not => "!",
        UnaryOperatorKind.Minus => "-",
        UnaryOperatorKind.Plus => "+",
        UnaryOperatorKind.BitwiseNegation => "~",
        UnaryOperatorKind.Hat => "^",
        var other => other.ToString(),
    };
}
