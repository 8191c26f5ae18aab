using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Aggregate</c>, with a seed or without.</summary>
internal sealed class AggregateReader(SequenceArguments arguments, ExpressionReader reader)
{
    public Expression? Read()
    {
        var source = arguments.Source();
        if (arguments.Count == 2)
        {
            return arguments.Lambda(1) is { } combine && source is not null
                ? NullGuard.Around(source, value => arguments.Value(SequenceFunction.Aggregate, value, combine) with
                {
                    MayFail = true,
                    IsNullable = FlowNullability.IsNullable(arguments.ElementType),
                })
                : null;
        }

        var seed = reader.Read(arguments[1]);
        var lambda = arguments.Lambda(2);
        var result = arguments.Count == 4 ? arguments.Lambda(3) : null;
        if (source is null || seed is null || lambda is null || (arguments.Count == 4 && result is null))
        {
            return null;
        }

        var type = LambdaReader.TypeOf(arguments[2]);
        return NullGuard.Around(source, value => Finish(
            arguments.Value(SequenceFunction.Aggregate, value, seed, lambda) with
            {
                IsNullable = seed.IsNullable || lambda.Body.IsNullable,
                Shape = JsonShapes.Of(type),
            },
            result));
    }

    private static Expression Finish(SequenceCall total, Lambda? result) => result is null
        ? total
        : Bindings.Around(new Reference.Local(result.Parameters[0]) { IsNullable = total.IsNullable, Shape = total.Shape }, total, result.Body);
}
