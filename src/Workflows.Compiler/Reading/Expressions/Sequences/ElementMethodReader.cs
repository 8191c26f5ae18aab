using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>First</c>, <c>Last</c>, <c>Single</c>, their forms with a default, and <c>ElementAt</c>.</summary>
internal sealed class ElementMethodReader(SequenceArguments arguments, ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read()
    {
        var source = arguments.Source();
        if (arguments.Name is "ElementAt")
        {
            return ReadElementAt(source);
        }

        var lambda = arguments.IsLambda(1) ? arguments.Lambda(1) : null;
        var isGiven = arguments.Count > (arguments.IsLambda(1) ? 2 : 1);
        var other = isGiven ? reader.Read(arguments[arguments.Count - 1]) : null;
        if (source is null || (arguments.IsLambda(1) && lambda is null) || (isGiven && other is null))
        {
            return null;
        }

        if (lambda is not null && ExpressionTree.MayFail(lambda.Body) && !arguments.Name.StartsWith("Single", StringComparison.Ordinal))
        {
            return scope.Report(arguments[1], $"a condition of '{arguments.Name}' that may fail", "filter with 'Where' and 'ToArray()' first");
        }

        var isNullable = FlowNullability.IsNullable(arguments.ElementType);
        if (!CanDefault(isNullable, other))
        {
            return Other(other) is null
                ? arguments.Report($"'{arguments.Name}' of '{OperationNames.Of(arguments.ElementType)}'")
                : arguments.Report($"'{arguments.Name}' with a default that is not null, of elements that may be null", "ask 'Any()' first");
        }

        // C# evaluates the default even if there is an element.
        var known = other is not null && ExpressionTree.MayFail(other) ? Bindings.Name(other, "other", JsonShapes.Of(arguments.ElementType), scope) : other;
        var element = NullGuard.Around(source, value => Of(lambda is null ? value : arguments.Where(value, lambda), isNullable, known));
        return known is null ? element : Bindings.Around(known, other!, element);
    }

    private Expression? ReadElementAt(Expression? source)
    {
        if (arguments.Operation.TargetMethod.Parameters[1].Type.Name is "Index")
        {
            return arguments.Report("'ElementAt' with an index from the end", "use 'Last()' or an indexer");
        }

        var index = reader.Read(arguments[1]);
        return source is null || index is null ? null : NullGuard.Around(source, value => new ElementAccess(value, index)
        {
            IsNullable = FlowNullability.IsNullable(arguments.ElementType),
            Shape = JsonShapes.Of(arguments.ElementType),
        });
    }

    private Expression Of(Expression source, bool isNullable, Expression? given)
    {
        var function = arguments.Name switch
        {
            "First" => SequenceFunction.First,
            "Last" => SequenceFunction.Last,
            "Single" => SequenceFunction.Single,
            "FirstOrDefault" => SequenceFunction.FirstOrNull,
            "LastOrDefault" => SequenceFunction.LastOrNull,
            _ => SequenceFunction.SingleOrNull,
        };
        var isOrNull = arguments.Name.EndsWith("OrDefault", StringComparison.Ordinal);
        var element = arguments.Value(function, source) with
        {
            MayFail = function is not (SequenceFunction.FirstOrNull or SequenceFunction.LastOrNull),
            IsNullable = isNullable || isOrNull,
        };
        return !isOrNull || Other(given) is not { } other || other is Literal.Null
            ? element
            : new Coalesce(element, other) { IsNullable = other.IsNullable, Shape = element.Shape };
    }

    private Expression? Other(Expression? given) => given ?? DefaultReader.Of(arguments.ElementType, scope.Json);

    // Where null is an element too, it must not be taken for the lack of one.
    private bool CanDefault(bool isNullable, Expression? given) =>
        !arguments.Name.EndsWith("OrDefault", StringComparison.Ordinal) || Other(given) is Literal.Null || (Other(given) is not null && !isNullable);
}
