using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>==</c> and <c>!=</c>.</summary>
internal sealed class EqualityReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IBinaryOperation operation)
    {
        var isNegated = operation.OperatorKind is BinaryOperatorKind.NotEquals;
        if (NullTestOperand(operation) is { } tested)
        {
            return ReadNullTest(operation, tested, isNegated);
        }

        if (ConvertedComparisonReader.Reads(operation))
        {
            return Negated(new ConvertedComparisonReader(reader).ReadEquality(operation), isNegated);
        }

        if (TextSignReader.Reads(operation))
        {
            return new TextSignReader(reader, scope).Read(operation, isNegated ? BinaryOperator.NotEqual : BinaryOperator.Equal);
        }

        if (RecordEqualityReader.Reads(operation))
        {
            return Negated(new RecordEqualityReader(reader, scope).Read(operation), isNegated);
        }

        var (leftOperand, rightOperand) = Operands.OfCharacters(operation);
        if (!IsSupported(operation, leftOperand, rightOperand))
        {
            return null;
        }

        var left = reader.Read(leftOperand);
        var right = reader.Read(rightOperand);
        return left is null || right is null ? null : new Binary(isNegated ? BinaryOperator.NotEqual : BinaryOperator.Equal, left, right);
    }

    private static Expression? Negated(Expression? equal, bool isNegated) => equal is not null && isNegated ? Logic.Not(equal) : equal;

    private static IOperation? NullTestOperand(IBinaryOperation operation)
    {
        var left = Operands.WithoutConversions(operation.LeftOperand);
        var right = Operands.WithoutConversions(operation.RightOperand);
        return Operands.IsNull(right) ? left : Operands.IsNull(left) ? right : null;
    }

    private Expression? ReadNullTest(IBinaryOperation operation, IOperation tested, bool isNegated)
    {
        if (operation is { IsLifted: false, OperatorMethod: { } method }
            && !CompilerGenerated.Is(method)
            && !ValueTypes.IsOfFramework(method.ContainingType))
        {
            return scope.Report(operation, BinaryReader.Describe(operation, method.ContainingType), "use 'is null'");
        }

        return reader.ReadReceiver(tested) is { } operand
            ? isNegated ? Logic.IsNotNull(operand) : Logic.IsNull(operand)
            : null;
    }

    private bool IsSupported(IBinaryOperation operation, IOperation left, IOperation right)
    {
        var kind = ValueTypes.KindOf(left.Type);
        var isSupported = operation.OperatorMethod is null && kind == ValueTypes.KindOf(right.Type) && kind switch
        {
            ValueKind.Boolean or ValueKind.Integer or ValueKind.Double or ValueKind.Character or ValueKind.String => true,
            ValueKind.Wide => Operands.IsExactConstant(left) || Operands.IsExactConstant(right),
            ValueKind.Enum => EnumNames.AreUnique(left.Type!),
            _ => false,
        };

        if (!isSupported)
        {
            scope.Report(operation, BinaryReader.Describe(operation, Operands.WithoutConversions(left).Type), TimeTypes.Remedy(left.Type) ?? Remedy(kind));
        }

        return isSupported;
    }

    private static string Remedy(ValueKind kind) => kind is ValueKind.Wide
        ? "compare it with a constant below 2^53, or use a [Task]"
        : "compare members that are strings, numbers or enums, or use a [Task]";
}
