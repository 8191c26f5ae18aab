using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>+</c> on strings.</summary>
internal sealed class ConcatenationReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IBinaryOperation operation)
    {
        var texts = new PrintedTextReader(reader, scope);
        var left = texts.Read(operation.LeftOperand);
        var right = texts.Read(operation.RightOperand);
        return left is null || right is null ? null : new Binary(BinaryOperator.Concatenate, left, right);
    }
}
