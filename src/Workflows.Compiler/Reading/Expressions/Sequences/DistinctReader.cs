using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Distinct</c> and <c>DistinctBy</c>.</summary>
internal sealed class DistinctReader(SequenceArguments arguments, ReadingScope scope)
{
    public Expression? Read()
    {
        var source = arguments.Source();
        var key = arguments.IsLambda(1) ? arguments.Lambda(1) : null;
        if (arguments.Count > (arguments.IsLambda(1) ? 2 : 1))
        {
            return scope.Report(arguments[arguments.Count - 1], "a comparer");
        }

        if (source is null || (arguments.IsLambda(1) && key is null))
        {
            return null;
        }

        if (key is not null && ExpressionTree.MayFail(key.Body))
        {
            return scope.Report(arguments[1], $"a key of '{arguments.Name}' that may fail", "make the keys with 'Select' and 'ToArray()' first");
        }

        var type = (key is null ? arguments.ElementType : LambdaReader.TypeOf(arguments[1])) ?? arguments.ElementType;
        var equality = new ValueEquality(scope);
        if (key is null && equality.IsJson(type))
        {
            return NullGuard.Around(source, value => arguments.Array(SequenceFunction.Distinct, value));
        }

        var (left, right) = (scope.FreshName("item"), scope.FreshName("other"));
        var parameter = key?.Parameters[0] ?? scope.FreshName("item");
        var body = key?.Body ?? new Reference.Local(parameter) { IsNullable = FlowNullability.IsNullable(type), Shape = JsonShapes.Of(type) };
        return equality.Of(type, Bindings.Rename(body, parameter, left), Bindings.Rename(body, parameter, right), arguments.Operation) is { } equal
            ? NullGuard.Around(source, value => arguments.Array(SequenceFunction.Distinct, value, new Lambda(new[] { left, right }.ToEquatableArray(), equal)))
            : null;
    }
}
