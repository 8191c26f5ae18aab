using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads calls of <see cref="string"/>'s methods.</summary>
internal sealed class TextMethodReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod switch
    {
        { Name: nameof(string.Contains), Parameters: [{ Type.SpecialType: SpecialType.System_String }] } => Call(operation, TextFunction.Contains),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };

    private Expression? Call(IInvocationOperation operation, TextFunction function) =>
        Arguments.Read(reader, operation, arguments => new TextCall(function, arguments) { Shape = JsonShape.Single });
}
