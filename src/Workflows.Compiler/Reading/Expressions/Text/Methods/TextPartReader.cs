using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>text[i]</c>, <c>text[^1]</c>, <c>text[a..b]</c> and <c>Substring</c>.</summary>
internal sealed class TextPartReader(ExpressionReader reader, ReadingScope scope)
{
    private const string Remedy = "count from the start, or use a [Task]";

    public Expression? ReadSubstring(IInvocationOperation operation) => Arguments.Read(reader, operation, values => values.Count == 2
        ? From(values[0], values[1])
        : Part(values[0], values[1], values[2]));

    public Expression? ReadIndexer(IOperation instance, IOperation argument) => argument switch
    {
        IRangeOperation range => ReadRange(instance, range),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var operand } => operand.ConstantValue is { HasValue: true, Value: int and > 0 }
            ? Arguments.Read(reader, [instance, operand], static values => TextCalls.Of(TextFunction.CharacterFromEnd, mayFail: true, values[0], values[1]))
            : scope.Report(argument, "an index from the end that is not a constant of at least 1", Remedy),
        _ when ValueTypes.KindOf(argument.Type) is not ValueKind.Integer =>
            scope.Report(argument, $"an index of type '{OperationNames.Of(argument.Type)}'", "use an 'int'"),
        _ => Arguments.Read(reader, [instance, argument], static values => TextCalls.Of(TextFunction.Character, mayFail: true, values[0], values[1])),
    };

    /// <summary>The text is bound to a name where its length is asked for, and the start where it is subtracted.</summary>
    private Expression? ReadRange(IOperation instance, IRangeOperation range)
    {
        var text = reader.Read(instance);
        var start = ReadBound(range.LeftOperand, 0, out var isStartFromEnd);
        var end = ReadBound(range.RightOperand, null, out var isEndFromEnd);
        if (text is null || start is null || (range.RightOperand is not null && end is null))
        {
            return null;
        }

        return NullGuard.Around(text, value => Bound("text", value, isStartFromEnd || isEndFromEnd, known =>
        {
            var first = isStartFromEnd ? Subtract(TextCalls.Of(TextFunction.Length, known), start) : start;
            return end is null
                ? From(known, first)
                : Bound("start", first, true, position => Part(known, position, Subtract(isEndFromEnd ? Subtract(TextCalls.Of(TextFunction.Length, known), end) : end, position)));
        }));
    }

    private Expression? ReadBound(IOperation? bound, int? otherwise, out bool isFromEnd)
    {
        isFromEnd = false;
        switch (bound is null ? null : Operands.WithoutConversions(bound))
        {
            case null:
                return otherwise is { } position ? Number(position) : null;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat:
                isFromEnd = true;
                return ReadPosition(hat.Operand);
            case IConversionOperation { OperatorMethod: not null } conversion:
                return ReadPosition(conversion.Operand);
            case var other:
                return ReadPosition(other);
        }
    }

    private Expression? ReadPosition(IOperation position) => ValueTypes.KindOf(position.Type) is ValueKind.Integer
        ? reader.Read(position)
        : scope.Report(position, $"an index of type '{OperationNames.Of(position.Type)}'", "use an 'int'");

    private Expression Bound(string name, Expression value, bool isRepeated, Func<Expression, Expression> make)
    {
        if (!isRepeated || value is Literal or Reference or MemberAccess)
        {
            return make(value);
        }

        var local = scope.FreshName(name);
        return new Let(local, value, make(new Reference.Local(local) { Shape = JsonShape.Single }));
    }

    private static Expression From(Expression text, Expression start) => start is Literal.Number { Text: "0" }
        ? text
        : TextCalls.Of(TextFunction.SubstringFrom, mayFail: true, text, start);

    private static Expression Part(Expression text, Expression start, Expression length) =>
        TextCalls.Of(TextFunction.Substring, mayFail: true, text, start, length);

    private static Expression Subtract(Expression left, Expression right) => (left, right) switch
    {
        (_, Literal.Number { Text: "0" }) => left,
        (Binary { Operator: BinaryOperator.Subtract, Right: Literal.Number { Text: var first } } inner, Literal.Number { Text: var second }) =>
            inner with { Right = Number(int.Parse(first, CultureInfo.InvariantCulture) + int.Parse(second, CultureInfo.InvariantCulture)) },
        (Literal.Number { Text: var first }, Literal.Number { Text: var second }) =>
            Number(int.Parse(first, CultureInfo.InvariantCulture) - int.Parse(second, CultureInfo.InvariantCulture)),
        _ => new Binary(BinaryOperator.Subtract, left, right),
    };

    private static Expression Number(int value) => new Literal.Number(value.ToString(CultureInfo.InvariantCulture));
}
