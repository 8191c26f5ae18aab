using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads changes of case, as far as they are the same on every machine.</summary>
internal sealed class TextCaseReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation, TextFunction function)
    {
        var isInvariant = operation.TargetMethod.Name.EndsWith("Invariant", StringComparison.Ordinal)
            || (operation.Arguments is [{ Value: var culture }] && Cultures.IsInvariant(culture));
        return isInvariant
            ? Arguments.Read(reader, [operation.Instance!], values => TextCalls.Of(function, values[0]))
            : scope.ReportCulture(operation, OperationNames.Of(operation), $"use '{operation.TargetMethod.Name}Invariant'");
    }
}
