using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads what makes arrays of arrays without looking at their elements, and what makes arrays of nothing.</summary>
internal sealed class SliceReader(SequenceArguments arguments, ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read() => arguments.Name switch
    {
        "ToArray" or "ToList" or "AsEnumerable" => arguments.Source() is { } source ? NullGuard.Around(source, static value => value) : null,
        "Reverse" => arguments.Source() is { } source ? NullGuard.Around(source, value => arguments.Array(SequenceFunction.Reverse, value)) : null,
        "Concat" => Join(Spread(0), Spread(1)),
        "Append" => Join(Spread(0), reader.Read(arguments[1])),
        "Prepend" => Join(reader.Read(arguments[1]), Spread(0)),
        "Take" => Slice(SequenceFunction.Take),
        "Skip" => Slice(SequenceFunction.Skip),
        "TakeLast" => Slice(SequenceFunction.TakeLast),
        "SkipLast" => Slice(SequenceFunction.SkipLast),
        "Chunk" => ReadChunk(),
        "Range" => ReadRange(),
        "Repeat" => ReadRepeat(),
        "Empty" => SequenceMethodReader.Empty,
        _ => arguments.Report(),
    };

    private Expression? Spread(int position) =>
        arguments.Source(position) is { } source ? NullGuard.Around(source, static value => new Spread(value)) : null;

    private static Expression? Join(Expression? first, Expression? second) => first is null || second is null
        ? null
        : NullGuard.Lift(first, left => NullGuard.Lift(second, right => new ArrayConstruction(new[] { left, right }.ToEquatableArray())));

    private Expression? Slice(SequenceFunction function)
    {
        if (ValueTypes.KindOf(arguments[1].Type) is not ValueKind.Integer)
        {
            return scope.Report(arguments[1], $"'{arguments.Name}' of a '{OperationNames.Of(arguments[1].Type)}'", "use 'Skip' and 'Take'");
        }

        var source = arguments.Source();
        var count = reader.Read(arguments[1]);
        return source is null || count is null
            ? null
            : NullGuard.Around(source, value => Bindings.Once(count, "count", JsonShape.Single, scope, known => arguments.Array(function, value, known)));
    }

    private Expression? ReadChunk()
    {
        var source = arguments.Source();
        return arguments[1].ConstantValue is not { HasValue: true, Value: int and > 0 }
            ? scope.Report(arguments[1], "a size of chunks that is not a constant of at least 1", "write the number")
            : reader.Read(arguments[1]) is { } size && source is not null
                ? NullGuard.Around(source, value => arguments.Array(SequenceFunction.Chunk, value, size))
                : null;
    }

    private Expression? ReadRange()
    {
        var start = reader.Read(arguments[0]);
        var count = reader.Read(arguments[1]);
        return start is null || count is null
            ? null
            : Bindings.Once(start, "start", JsonShape.Single, scope, from => Bindings.Once(count, "count", JsonShape.Single, scope, known => arguments.Array(SequenceFunction.Range, from, known) with
            {
                MayFail = count is not (Literal or Count),
            }));
    }

    private Expression? ReadRepeat()
    {
        var item = reader.Read(arguments[0]);
        var count = reader.Read(arguments[1]);
        if (count is not (null or Literal.Number { Text: not ['-', ..] } or Count))
        {
            return scope.Report(arguments[1], "a count that may be negative", "use a constant, or the count of an array");
        }

        return item is null || count is null
            ? null
            : Bindings.Once(item, "item", JsonShapes.Of(arguments.ElementType), scope, known => arguments.Array(SequenceFunction.Repeat, known, count));
    }
}
