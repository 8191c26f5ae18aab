using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>==</c> of two records, which the compiler wrote: all of their members are equal.</summary>
internal sealed class RecordEqualityReader(ExpressionReader reader, ReadingScope scope)
{
    public static bool Reads(IBinaryOperation operation) =>
        operation.OperatorMethod is { ContainingType.IsRecord: true } method && CompilerGenerated.Is(method);

    public Expression? Read(IBinaryOperation operation)
    {
        var type = operation.OperatorMethod!.ContainingType;
        var (left, right) = (reader.Read(operation.LeftOperand), reader.Read(operation.RightOperand));
        if (left is null || right is null)
        {
            return null;
        }

        // C# evaluates both before it compares any member.
        var shape = JsonShapes.Of(type);
        var (first, second) = (Bindings.Name(left, "left", shape, scope), Bindings.Name(right, "right", shape, scope));
        return new ValueEquality(scope).Of(type, first, second, operation) is { } equal
            ? Bindings.Around(first, left, Bindings.Around(second, right, equal))
            : null;
    }
}
