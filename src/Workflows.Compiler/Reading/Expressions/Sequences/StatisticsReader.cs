using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Sum</c>, <c>Min</c>, <c>Max</c> and <c>Average</c> of <c>int</c> and <c>double</c>.</summary>
internal sealed class StatisticsReader(SequenceArguments arguments, ReadingScope scope)
{
    public Expression? Read()
    {
        var type = arguments.IsLambda(1) ? LambdaReader.TypeOf(arguments[1]) : SequenceTypes.ElementOf(Operands.WithoutConversions(arguments[0]).Type);
        var what = $"'{arguments.Name}' of '{OperationNames.Of(type)}'";
        if (ValueTypes.KindOf(type) is ValueKind.Wide)
        {
            return scope.ReportInexact(arguments.Operation, what);
        }

        if (ValueTypes.KindOf(type) is not (ValueKind.Integer or ValueKind.Double) || ValueTypes.IsNullableValue(type) || (arguments.Count > 1 && !arguments.IsLambda(1)))
        {
            return arguments.Report(what, ValueTypes.IsNullableValue(type) ? "give a number for null with '??'" : "compute it in a [Task]");
        }

        var source = arguments.Source();
        var lambda = arguments.IsLambda(1) ? arguments.Lambda(1) : null;
        if (source is null || (arguments.IsLambda(1) && lambda is null))
        {
            return null;
        }

        return NullGuard.Around(source, value => Of(lambda is null ? value : new SequenceCall(SequenceFunction.Select, new[] { value, lambda }.ToEquatableArray())
        {
            Shape = JsonShape.Array,
            ElementShape = JsonShape.Single,
        }));
    }

    private SequenceCall Of(Expression numbers)
    {
        var function = arguments.Name switch
        {
            "Sum" => SequenceFunction.Sum,
            "Min" => SequenceFunction.Min,
            "Max" => SequenceFunction.Max,
            _ => SequenceFunction.Average,
        };
        return arguments.Value(function, numbers) with { Shape = JsonShape.Single, MayFail = function is not SequenceFunction.Sum };
    }
}
