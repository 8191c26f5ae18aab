using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads parameters, and the names that patterns declare.</summary>
internal sealed class ReferenceReader(ReadingScope scope)
{
    public Expression? Read(IParameterReferenceOperation operation)
    {
        if (scope.Binding(operation.Parameter) is { } value)
        {
            return value with
            {
                IsNullable = value.IsNullable
                    && (scope.IsPromised(operation.Parameter) || FlowNullability.IsNullable(scope, operation, operation.Parameter.Type)),
                Scalar = ScalarTypes.Of(operation.Parameter.Type, scope.Json),
            };
        }

        if (Placeholders.NameOf(operation.Parameter) is { } placeholder)
        {
            return new Reference.Placeholder(placeholder) { Scalar = ScalarType.String };
        }

        return scope.Report(operation, $"the parameter '{operation.Parameter.Name}'", "read the state's input, or use a [Task]");
    }

    public Expression? Read(ILocalReferenceOperation operation)
    {
        if (scope.Binding(operation.Local) is { } value)
        {
            return value with
            {
                IsNullable = value.IsNullable
                    && !(scope.IsFlowing(operation.Local) && !FlowNullability.IsNullable(scope, operation, operation.Local.Type)),
            };
        }

        // The local's declaration has been reported where it stands.
        return scope.HasFindings ? null : scope.Report(operation, $"the local variable '{operation.Local.Name}'");
    }
}
