using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads conversions that leave JSON as it is.</summary>
internal sealed class ConversionReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IConversionOperation operation)
    {
        var from = operation.Operand.Type;
        var to = operation.Type;
        if (DynamoValueReader.Reads(operation))
        {
            return new DynamoValueReader(reader, scope).Read(operation);
        }

        if (operation.OperatorMethod is null)
        {
            if (IsTruncation(operation))
            {
                return Arguments.Read(reader, [operation.Operand], static values => NumberCalls.Truncated(values[0]));
            }

            if (IsTransparent(operation) || (!IsUnwrapping(from, to) && KeepsJson(from, to)))
            {
                return reader.ReadReceiver(operation.Operand);
            }

            if (IsUnwrapping(from, to) && KeepsJson(from, to))
            {
                return reader.Read(operation.Operand) is { } value ? NullGuard.Around(value, static known => known) : null;
            }
        }

        return scope.Report(operation, $"a conversion from '{OperationNames.Of(from)}' to '{OperationNames.Of(to)}'");
    }

    private static bool IsTruncation(IConversionOperation operation) =>
        operation is { IsChecked: false, Type.SpecialType: SpecialType.System_Int32, Operand.Type.SpecialType: SpecialType.System_Double };

    // The operand of these has the target's type already, or none.
    private static bool IsTransparent(IConversionOperation operation)
    {
        var conversion = operation.GetConversion();
        return conversion.IsIdentity
            || conversion.IsObjectCreation
            || conversion.IsSwitchExpression
            || conversion.IsConditionalExpression
            || conversion.IsDefaultLiteral
            || operation.Operand.Type is null
            || Operands.IsNull(operation.Operand)
            || operation.Operand.Syntax is CollectionExpressionSyntax;
    }

    private static bool IsUnwrapping(ITypeSymbol? from, ITypeSymbol? to) => ValueTypes.IsNullableValue(from) && !ValueTypes.IsNullableValue(to);

    private static bool KeepsJson(ITypeSymbol? from, ITypeSymbol? to)
    {
        var source = ValueTypes.Underlying(from);
        var target = ValueTypes.Underlying(to);
        return ValueTypes.AreSame(source, target)
            || NumericConversions.KeepsNumber(source, target)
            || CollectionTypes.HaveSameElements(source, target);
    }
}
