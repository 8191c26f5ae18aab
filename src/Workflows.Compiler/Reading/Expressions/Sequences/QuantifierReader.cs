using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Any</c>, <c>All</c>, <c>Count</c> and <c>Contains</c>.</summary>
internal sealed class QuantifierReader(SequenceArguments arguments, ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read()
    {
        var source = arguments.Source();
        if (arguments.Name is "Contains")
        {
            return ReadContains(source);
        }

        var lambda = arguments.Count == 2 ? arguments.Lambda(1) : null;
        if (source is null || (arguments.Count == 2 && lambda is null))
        {
            return null;
        }

        return NullGuard.Around(source, value => arguments.Name switch
        {
            "All" => Logic.Not(Any(value, lambda! with { Body = Logic.Not(lambda.Body) })),
            "Any" => lambda is null ? Single(SequenceFunction.Any, value) : Any(value, lambda),
            _ => new Count(lambda is null ? value : arguments.Where(value, lambda)),
        });
    }

    private Expression? ReadContains(Expression? source)
    {
        var item = reader.Read(arguments[1]);
        if (arguments.Count == 3)
        {
            return scope.Report(arguments[2], "a comparer");
        }

        if (source is null || item is null)
        {
            return null;
        }

        var equality = new ValueEquality(scope);
        if (equality.IsJson(arguments.ElementType))
        {
            return NullGuard.Around(source, value => Single(SequenceFunction.Contains, value, item));
        }

        var element = new Reference.Local(scope.FreshName("item")) { IsNullable = FlowNullability.IsNullable(arguments.ElementType), Shape = JsonShapes.Of(arguments.ElementType) };
        return Bindings.Once(item, "wanted", JsonShapes.Of(arguments.ElementType), scope, wanted => equality.Of(arguments.ElementType, element, wanted, arguments.Operation) is { } equal
            ? NullGuard.Around(source, value => Any(value, new Lambda(new[] { element.Name }.ToEquatableArray(), equal)))
            : new Failure("")) is var result && scope.HasFindings ? null : result;
    }

    private SequenceCall Any(Expression source, Lambda lambda) =>
        Single(ExpressionTree.MayFail(lambda.Body) ? SequenceFunction.AnyInOrder : SequenceFunction.Any, source, lambda);

    private static SequenceCall Single(SequenceFunction function, params Expression[] arguments) =>
        new(function, arguments.ToEquatableArray()) { Shape = JsonShape.Single };
}
