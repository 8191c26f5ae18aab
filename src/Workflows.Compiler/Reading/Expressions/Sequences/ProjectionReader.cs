using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Select</c>, <c>Where</c> and <c>SelectMany</c>.</summary>
internal sealed class ProjectionReader(SequenceArguments arguments, ReadingScope scope)
{
    public Expression? Read()
    {
        var source = arguments.Source();
        var lambda = arguments.Lambda(1);
        var result = arguments.Count == 3 ? arguments.Lambda(2) : null;
        if (source is null || lambda is null || (arguments.Count == 3 && result is null))
        {
            return null;
        }

        if (arguments.Name is not "SelectMany")
        {
            return NullGuard.Around(source, value => arguments.Array(arguments.Name is "Select" ? SequenceFunction.Select : SequenceFunction.Where, value, lambda));
        }

        if (SequenceTypes.ElementOf(LambdaReader.TypeOf(arguments[1])) is null)
        {
            return scope.Report(arguments[1], $"a lambda expression that gives '{OperationNames.Of(LambdaReader.TypeOf(arguments[1]))}'", "give an array or a list");
        }

        if (lambda.Parameters.Count > 1)
        {
            return arguments.Report("'SelectMany' with an index");
        }

        var items = lambda with { Body = NullGuard.Around(lambda.Body, value => result is null ? value : Project(value, lambda, result)) };
        return NullGuard.Around(source, value => arguments.Array(SequenceFunction.SelectMany, value, items));
    }

    // from x in source from y in items(x) select result(x, y)
    private SequenceCall Project(Expression items, Lambda outer, Lambda result)
    {
        var body = Bindings.Rename(result.Body, result.Parameters[0], outer.Parameters[0]);
        return arguments.Array(SequenceFunction.Select, items, new Lambda(new[] { result.Parameters[1] }.ToEquatableArray(), body));
    }
}
