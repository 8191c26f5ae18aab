using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Contains</c>, <c>StartsWith</c>, <c>EndsWith</c>, <c>IndexOf</c> and <c>LastIndexOf</c>, as far as they compare ordinally.</summary>
internal sealed class TextSearchReader(ExpressionReader reader, ReadingScope scope)
{
    private const string Culture = "add 'StringComparison.Ordinal'";

    public Expression? Read(IInvocationOperation operation)
    {
        var function = FunctionOf(operation.TargetMethod);
        var part = operation.TargetMethod.Parameters[0].Type.SpecialType;
        if (function is not { } known || part is not (SpecialType.System_String or SpecialType.System_Char))
        {
            return scope.Report(operation, OperationNames.Of(operation));
        }

        return operation.Arguments.Length switch
        {
            1 when part is SpecialType.System_String && known is not TextFunction.Contains => scope.ReportCulture(operation, OperationNames.Of(operation), Culture),
            1 => Call(operation, known),
            2 when StringComparisons.Of(operation.Arguments[1].Value) is { } comparison => comparison is StringComparison.Ordinal
                ? Call(operation, known)
                : ReportComparison(operation),
            _ => scope.Report(operation, $"{OperationNames.Of(operation)} from a position", "search a Substring, or use a [Task]"),
        };
    }

    /// <summary>Adds a finding at a call that does not compare ordinally.</summary>
    public Expression? ReportComparison(IInvocationOperation operation)
    {
        var comparison = operation.Arguments.Select(static argument => StringComparisons.Of(argument.Value)).FirstOrDefault(static found => found is not null);
        return comparison switch
        {
            StringComparison.OrdinalIgnoreCase =>
                scope.Report(operation, $"{OperationNames.Of(operation)} that ignores case", "compare what ToLowerInvariant() gives of both"),
            StringComparison.Ordinal => scope.Report(operation, OperationNames.Of(operation)),
            { } => scope.ReportCulture(operation, OperationNames.Of(operation), "use 'StringComparison.Ordinal'"),
            _ => scope.Report(operation, OperationNames.Of(operation)),
        };
    }

    private static TextFunction? FunctionOf(IMethodSymbol method) => method.Name switch
    {
        nameof(string.Contains) => TextFunction.Contains,
        nameof(string.StartsWith) => TextFunction.StartsWith,
        nameof(string.EndsWith) => TextFunction.EndsWith,
        nameof(string.IndexOf) => TextFunction.IndexOf,
        nameof(string.LastIndexOf) when method.Parameters[0].Type.SpecialType is SpecialType.System_Char => TextFunction.LastIndexOfCharacter,
        _ => null,
    };

    private Expression? Call(IInvocationOperation operation, TextFunction function) =>
        Arguments.Read(reader, Arguments.Of(operation).Take(2), values => TextCalls.Of(function, values[0], values[1]));
}
