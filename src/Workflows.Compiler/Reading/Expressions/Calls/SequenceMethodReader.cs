using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Sends calls of LINQ's methods to the reader of their kind.</summary>
internal sealed class SequenceMethodReader(ExpressionReader reader, ReadingScope scope)
{
    public static Expression Empty { get; } = new ArrayConstruction(EquatableArray<Expression>.Empty);

    public Expression? Read(IInvocationOperation operation)
    {
        var arguments = new SequenceArguments(operation, reader, scope);
        var result = Dispatch(operation, arguments);
        return result is null || !new Deferral(scope).IsEvaluated(operation, arguments.Lambdas) ? null : result;
    }

    private Expression? Dispatch(IInvocationOperation operation, SequenceArguments arguments) => operation.TargetMethod.Name switch
    {
        "Select" or "Where" or "SelectMany" => new ProjectionReader(arguments, scope).Read(),
        "Zip" => new ZipReader(arguments, scope).Read(),
        "SequenceEqual" => new SequenceEqualReader(arguments, scope).Read(),
        "Any" or "All" or "Count" or "Contains" => new QuantifierReader(arguments, reader, scope).Read(),
        "Sum" or "Min" or "Max" or "Average" => new StatisticsReader(arguments, scope).Read(),
        "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt" =>
            new ElementMethodReader(arguments, reader, scope).Read(),
        "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" =>
            new OrderingReader(arguments, reader, scope).Read(),
        "Distinct" or "DistinctBy" => new DistinctReader(arguments, scope).Read(),
        "Aggregate" => new AggregateReader(arguments, reader).Read(),
        "ToDictionary" => new ToDictionaryReader(arguments, scope).Read(),
        _ => new SliceReader(arguments, reader, scope).Read(),
    };
}
