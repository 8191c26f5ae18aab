using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>ToDictionary</c> with texts as keys.</summary>
internal sealed class ToDictionaryReader(SequenceArguments arguments, ReadingScope scope)
{
    public Expression? Read()
    {
        var source = arguments.Source();
        if (!arguments.IsLambda(1) || ValueTypes.KindOf(LambdaReader.TypeOf(arguments[1])) is not ValueKind.String)
        {
            return scope.Report(arguments.Operation, "'ToDictionary' with keys that are no strings", "make strings of the keys, or use a [Task]");
        }

        if (arguments.Count > (arguments.IsLambda(2) ? 3 : 2))
        {
            return scope.Report(arguments[arguments.Count - 1], "a comparer");
        }

        var key = arguments.Lambda(1);
        var value = arguments.IsLambda(2) ? arguments.Lambda(2) : null;
        if (source is null || key is null || (arguments.IsLambda(2) && value is null))
        {
            return null;
        }

        var element = new Reference.Local(key.Parameters[0]) { IsNullable = FlowNullability.IsNullable(arguments.ElementType), Shape = JsonShapes.Of(arguments.ElementType) };
        var keys = key with { Body = NullGuard.Around(key.Body, static known => known) };
        var values = key with { Body = value is null ? element : Bindings.Rename(value.Body, value.Parameters[0], key.Parameters[0]) };
        return NullGuard.Around(source, items => arguments.Value(SequenceFunction.ToDictionary, items, keys, values) with { MayFail = true });
    }
}
