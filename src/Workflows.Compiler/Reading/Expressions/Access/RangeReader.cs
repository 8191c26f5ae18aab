using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>array[1..^2]</c>; a range outside of the array fails.</summary>
internal sealed class RangeReader(ExpressionReader reader, ReadingScope scope)
{
    private static readonly Expression Zero = new Literal.Number("0");
    private static readonly Expression OutOfRange = new Failure("Range out of the array");

    public Expression? Read(IOperation array, IRangeOperation range, ITypeSymbol element)
    {
        var items = reader.Read(array);
        var start = ReadEnd(range.LeftOperand, out var isStartFromEnd);
        var end = range.RightOperand is null ? Zero : ReadEnd(range.RightOperand, out _);
        var isEndFromEnd = range.RightOperand is null || IsFromEnd(range.RightOperand);
        if (items is null || start is null || end is null)
        {
            return null;
        }

        return NullGuard.Around(items, value =>
            Bindings.Once(value, "items", JsonShape.Array, scope, known =>
            Bindings.Once(start, "start", JsonShape.Single, scope, from =>
            Bindings.Once(end, "end", JsonShape.Single, scope, to => Slice(known, from, isStartFromEnd, to, isEndFromEnd, JsonShapes.Of(element))))));
    }

    private static bool IsFromEnd(IOperation index) => WithoutIndex(index) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };

    // 'int' becomes 'Index' by a conversion.
    private static IOperation WithoutIndex(IOperation operation) =>
        operation is IConversionOperation { Type.Name: "Index" } conversion ? WithoutIndex(conversion.Operand) : operation;

    private Expression? ReadEnd(IOperation? operation, out bool isFromEnd)
    {
        isFromEnd = operation is not null && IsFromEnd(operation);
        return operation is null ? Zero
            : WithoutIndex(operation) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var operand } ? reader.Read(operand)
            : ValueTypes.KindOf(WithoutIndex(operation).Type) is ValueKind.Integer ? reader.Read(WithoutIndex(operation))
            : scope.Report(operation, $"an index of type '{OperationNames.Of(operation.Type)}'", "use an 'int'");
    }

    private static Expression Slice(Expression items, Expression start, bool isStartFromEnd, Expression end, bool isEndFromEnd, JsonShape shape)
    {
        var count = new Count(items);
        var isInside = (isStartFromEnd, isEndFromEnd) switch
        {
            (false, false) => Logic.And(AtMost(Zero, start), Logic.And(AtMost(start, end), AtMost(end, count))),
            (false, true) => Logic.And(AtMost(Zero, start), Logic.And(AtMost(Zero, end), AtMost(Sum(start, end), count))),
            (true, true) => Logic.And(AtMost(Zero, end), Logic.And(AtMost(end, start), AtMost(start, count))),
            (true, false) => Logic.And(AtMost(Zero, start), Logic.And(AtMost(start, count), Logic.And(AtMost(end, count), AtMost(count, Sum(start, end))))),
        };
        var part = (isStartFromEnd, isEndFromEnd) switch
        {
            (false, false) => Call(SequenceFunction.Skip, Call(SequenceFunction.Take, items, end, shape), start, shape),
            (false, true) => Call(SequenceFunction.Skip, Call(SequenceFunction.SkipLast, items, end, shape), start, shape),
            (true, true) => Call(SequenceFunction.SkipLast, Call(SequenceFunction.TakeLast, items, start, shape), end, shape),
            (true, false) => Call(SequenceFunction.Skip, Call(SequenceFunction.Take, items, end, shape), new Binary(BinaryOperator.Subtract, count, start), shape),
        };
        return Logic.IsTrue(isInside) ? part : BranchReader.Choose(isInside, part, OutOfRange);
    }

    // Skipping nothing is nothing.
    private static Expression Call(SequenceFunction function, Expression items, Expression count, JsonShape shape) =>
        function is SequenceFunction.Skip or SequenceFunction.SkipLast && count.Equals(Zero)
            ? items
            : new SequenceCall(function, new[] { items, count }.ToEquatableArray()) { Shape = JsonShape.Array, ElementShape = shape };

    private static Expression AtMost(Expression left, Expression right) => (Number(left), Number(right)) switch
    {
        ({ } small, { } great) => new Literal.Boolean(small <= great),
        (0, null) when right is Count => Logic.True,
        _ => new Binary(BinaryOperator.LessThanOrEqual, left, right),
    };

    private static Expression Sum(Expression left, Expression right) => (Number(left), Number(right)) switch
    {
        ({ } first, { } second) => new Literal.Number((first + second).ToString(CultureInfo.InvariantCulture)),
        (0, null) => right,
        (null, 0) => left,
        _ => new Binary(BinaryOperator.Add, left, right),
    };

    private static long? Number(Expression expression) =>
        expression is Literal.Number number && long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
