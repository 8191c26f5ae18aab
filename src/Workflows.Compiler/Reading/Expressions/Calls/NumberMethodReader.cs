using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads calls of <see cref="Math"/>'s methods.</summary>
internal sealed class NumberMethodReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod.Name switch
    {
        nameof(Math.Abs) when ValueTypes.KindOf(operation.Type) is ValueKind.Double => Call(operation, NumberFunction.Absolute),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };

    private Expression? Call(IInvocationOperation operation, NumberFunction function) =>
        Arguments.Read(reader, operation, arguments => new NumberCall(function, arguments) { Shape = JsonShape.Single });
}
