using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads calls of LINQ's methods over sequences that are arrays in JSON.</summary>
internal sealed class SequenceMethodReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod.Name switch
    {
        nameof(Enumerable.Select) => WithLambda(operation, SequenceFunction.Select),
        nameof(Enumerable.Where) => WithLambda(operation, SequenceFunction.Where),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };

    private Expression? WithLambda(IInvocationOperation operation, SequenceFunction function)
    {
        var sequence = operation.Arguments[0].Value;
        if (CollectionTypes.ElementOf(Operands.WithoutConversions(sequence).Type) is null)
        {
            return scope.Report(sequence, $"a sequence of type '{OperationNames.Of(Operands.WithoutConversions(sequence).Type)}'");
        }

        var source = reader.Read(sequence);
        var lambda = new LambdaReader(reader, scope).Read(operation.Arguments[1].Value);
        return source is null || lambda is null
            ? null
            : NullGuard.Around(source, value => new SequenceCall(function, new Expression[] { value, lambda }.ToEquatableArray()) { Shape = JsonShape.Array });
    }
}
