using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Equals</c> of strings, and comparisons of <c>string.CompareOrdinal</c> with zero.</summary>
internal sealed class TextComparisonReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>A call on its own.</summary>
    public Expression? Read(IInvocationOperation operation)
    {
        if (operation.TargetMethod.Name == nameof(string.Equals))
        {
            return ReadEquals(operation);
        }

        return IsOrdinal(operation)
            ? scope.Report(operation, $"the number that '{OperationNames.Of(operation.TargetMethod)}' gives", "compare it with 0")
            : ReportCulture(operation);
    }

    /// <summary>Whether an operation gives a number whose sign says which of two texts comes first.</summary>
    public static bool IsComparison(IOperation operation) => operation is IInvocationOperation
    {
        TargetMethod: { Name: nameof(string.CompareOrdinal) or nameof(string.Compare) or nameof(string.CompareTo), ContainingType.SpecialType: SpecialType.System_String },
    };

    /// <summary>The comparison of what such an operation gives with zero.</summary>
    public Expression? ReadSign(IInvocationOperation operation, BinaryOperator comparison)
    {
        if (!IsOrdinal(operation))
        {
            return ReportCulture(operation);
        }

        var left = reader.Read(operation.Arguments[0].Value);
        var right = reader.Read(operation.Arguments[1].Value);
        if (left is null || right is null)
        {
            return null;
        }

        return left.IsNullable || right.IsNullable
            ? scope.Report(operation, "a comparison of texts that may be null", "ask for null first")
            : new Binary(comparison, left, right);
    }

    private static bool IsOrdinal(IInvocationOperation operation) => operation.TargetMethod.Name switch
    {
        nameof(string.CompareOrdinal) => operation.Arguments.Length == 2,
        nameof(string.Compare) => operation.Arguments.Length == 3 && StringComparisons.Of(operation.Arguments[2].Value) is StringComparison.Ordinal,
        _ => false,
    };

    private Expression? ReportCulture(IInvocationOperation operation) => operation.TargetMethod switch
    {
        { Name: nameof(string.CompareOrdinal) } => scope.Report(operation, $"{OperationNames.Of(operation)} of parts", "compare what Substring gives"),
        { Name: nameof(string.CompareTo), Parameters: [{ Type.SpecialType: not SpecialType.System_String }] } => scope.Report(operation, OperationNames.Of(operation)),
        _ when operation.Arguments.Length == 3 && StringComparisons.Of(operation.Arguments[2].Value) is StringComparison.OrdinalIgnoreCase =>
            scope.Report(operation, $"{OperationNames.Of(operation)} that ignores case", "compare what ToLowerInvariant() gives of both"),
        _ => scope.ReportCulture(operation, OperationNames.Of(operation), "use 'string.CompareOrdinal'"),
    };

    private Expression? ReadEquals(IInvocationOperation operation)
    {
        var operands = Arguments.Of(operation);
        if (operands.Count == 3 && StringComparisons.Of(operands[2]) is not StringComparison.Ordinal)
        {
            return new TextSearchReader(reader, scope).ReportComparison(operation);
        }

        if (operands.Take(2).Any(static operand => ValueTypes.KindOf(Operands.WithoutConversions(operand).Type) is not ValueKind.String && !Operands.IsNull(operand)))
        {
            return scope.Report(operation, OperationNames.Of(operation), "compare two texts");
        }

        var left = reader.Read(Operands.WithoutConversions(operands[0]));
        var right = reader.Read(Operands.WithoutConversions(operands[1]));
        if (left is null || right is null)
        {
            return null;
        }

        return operation.Instance is null ? Equal(left, right) : NullGuard.Around(left, value => Equal(value, right));
    }

    private static Expression Equal(Expression left, Expression right) => (left, right) switch
    {
        (Literal.Null, _) => Logic.IsNull(right),
        (_, Literal.Null) => Logic.IsNull(left),
        _ => new Binary(BinaryOperator.Equal, left, right),
    };
}
