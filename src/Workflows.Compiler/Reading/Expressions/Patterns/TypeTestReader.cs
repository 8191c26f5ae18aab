using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>value is Type</c> where it only asks whether the value is null.</summary>
internal sealed class TypeTestReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IIsTypeOperation operation)
    {
        var operand = operation.ValueOperand;
        if (!ValueTypes.AreSame(ValueTypes.Underlying(operand.Type), operation.TypeOperand))
        {
            return scope.Report(operation, $"a test for the type '{OperationNames.Of(operation.TypeOperand)}'");
        }

        var value = reader.ReadReceiver(operand);
        return value is null
            ? null
            : Logic.Evaluating(value, operation.IsNegated ? Logic.Not(Logic.IsPresent(value)) : Logic.IsPresent(value));
    }
}
