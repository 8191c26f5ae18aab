using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>left ?? right</c>.</summary>
internal sealed class CoalesceReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(ICoalesceOperation operation)
    {
        var left = reader.Read(operation.Value);
        var right = reader.Read(operation.WhenNull);
        var from = ValueTypes.Underlying(operation.Value.Type);
        var to = ValueTypes.Underlying(operation.Type);
        if (!ValueTypes.AreSame(from, to) && !NumericConversions.KeepsNumber(from, to) && !CollectionTypes.HaveSameElements(from, to))
        {
            return scope.Report(operation.Value, $"a conversion from '{OperationNames.Of(from)}' to '{OperationNames.Of(to)}'");
        }

        return left is null || right is null ? null : new Coalesce(left, right) { IsNullable = right.IsNullable };
    }
}
