using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Sends each call to the reader of its group of methods.</summary>
internal sealed class InvocationReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod.ContainingType switch
    {
        { SpecialType: SpecialType.System_String } => new TextMethodReader(reader, scope).Read(operation),
        { Name: "Math" } type when ValueTypes.IsInSystem(type) => new NumberMethodReader(reader, scope).Read(operation),
        _ when ScalarMethodReader.Reads(operation) => new ScalarMethodReader(reader, scope).Read(operation),
        { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } =>
            new SequenceMethodReader(reader, scope).Read(operation),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };
}
