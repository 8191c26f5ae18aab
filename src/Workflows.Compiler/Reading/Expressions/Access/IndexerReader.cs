using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>list[i]</c>, <c>list[^1]</c> and <c>dictionary["key"]</c>.</summary>
internal sealed class IndexerReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IPropertyReferenceOperation operation)
    {
        if (operation is not { Instance: { } instance, Arguments: [{ Value: var argument }] } || instance is IInstanceReferenceOperation)
        {
            return scope.Report(operation, "this indexer");
        }

        if (instance.Type is { SpecialType: SpecialType.System_String })
        {
            return new TextPartReader(reader, scope).ReadIndexer(instance, argument);
        }

        if (JsonElementReader.IsElement(instance.Type))
        {
            return new JsonElementReader(reader, scope).ReadElement(instance, argument);
        }

        if (CollectionTypes.ElementOf(instance.Type) is not null)
        {
            return ReadElement(operation, instance, argument, operation.Property.Type);
        }

        return CollectionTypes.ValueOf(instance.Type) is not null
            ? ReadLookup(operation, instance, argument)
            : scope.Report(operation, $"an indexer of '{OperationNames.Of(instance.Type)}'");
    }

    public Expression? Read(IArrayElementReferenceOperation operation) =>
        operation.Indices is [IRangeOperation range] && CollectionTypes.ElementOf(operation.ArrayReference.Type) is { } sliced
            ? new RangeReader(reader, scope).Read(operation.ArrayReference, range, sliced)
            : operation.Indices is [var index] && CollectionTypes.ElementOf(operation.ArrayReference.Type) is { } element
            ? ReadElement(operation, operation.ArrayReference, index, element)
            : scope.Report(operation, $"an element of '{OperationNames.Of(operation.ArrayReference.Type)}'");

    public Expression? Read(IImplicitIndexerReferenceOperation operation) => operation.Instance.Type is { SpecialType: SpecialType.System_String }
        ? new TextPartReader(reader, scope).ReadIndexer(operation.Instance, operation.Argument)
        : CollectionTypes.ElementOf(operation.Instance.Type) is not null && operation.IndexerSymbol is IPropertySymbol property
            ? ReadElement(operation, operation.Instance, operation.Argument, property.Type)
            : CollectionTypes.ElementOf(operation.Instance.Type) is { } sliced && operation.Argument is IRangeOperation range
            ? new RangeReader(reader, scope).Read(operation.Instance, range, sliced)
            : scope.Report(operation, $"an index or range of '{OperationNames.Of(operation.Instance.Type)}'");

    private Expression? ReadElement(IOperation operation, IOperation instance, IOperation argument, ITypeSymbol declared)
    {
        var target = reader.Read(instance);
        var index = ReadIndex(argument, out var isFromEnd);
        return target is null || index is null
            ? null
            : NullGuard.Around(target, value => new ElementAccess(value, index)
            {
                IsFromEnd = isFromEnd,
                IsNullable = FlowNullability.IsNullable(scope, operation, declared),
                Shape = JsonShapes.Of(declared),
                Scalar = ScalarTypes.Of(declared, scope.Json),
            });
    }

    private Expression? ReadIndex(IOperation argument, out bool isFromEnd)
    {
        isFromEnd = argument is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };
        if (argument is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var operand })
        {
            return operand.ConstantValue is { HasValue: true, Value: int and < 1 }
                ? scope.Report(argument, "an index from the end below 1", "count from 1")
                : reader.Read(operand);
        }

        return ValueTypes.KindOf(argument.Type) is ValueKind.Integer
            ? reader.Read(argument)
            : scope.Report(argument, $"an index of type '{OperationNames.Of(argument.Type)}'", "use an 'int'");
    }

    private Expression? ReadLookup(IPropertyReferenceOperation operation, IOperation instance, IOperation argument)
    {
        var target = reader.Read(instance);
        var key = reader.Read(argument);
        return target is null || key is null
            ? null
            : NullGuard.Around(target, value => NullGuard.Around(key, text => new Lookup(value, text)
            {
                IsNullable = FlowNullability.IsNullable(scope, operation, operation.Property.Type),
                Shape = JsonShapes.Of(operation.Property.Type),
                Scalar = ScalarTypes.Of(operation.Property.Type, scope.Json),
            }));
    }
}
