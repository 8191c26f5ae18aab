using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>string.Join</c> and <c>string.Concat</c>, which take null for the empty text.</summary>
internal sealed class TextJoinReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation)
    {
        var operands = Arguments.Of(operation);
        return operation.TargetMethod.Name == nameof(string.Concat)
            ? ReadConcat(operation, operands)
            : ReadJoin(operation, operands);
    }

    private Expression? ReadConcat(IInvocationOperation operation, IReadOnlyList<IOperation> operands)
    {
        if (operands is [var only] && ElementsOf(only) is null)
        {
            return CollectionTypes.ElementOf(Operands.WithoutConversions(only).Type) is { } element
                ? ReadSequence(only, element, new Literal.String(""))
                : scope.Report(operation, OperationNames.Of(operation));
        }

        var texts = new PrintedTextReader(reader, scope);
        var parts = operands.SelectMany(static operand => ElementsOf(operand) ?? [operand]).Select(texts.Read).ToList();
        return parts.Contains(null) ? null : parts.Aggregate(static (left, right) => new Binary(BinaryOperator.Concatenate, left!, right!)) ?? new Literal.String("");
    }

    private Expression? ReadJoin(IInvocationOperation operation, IReadOnlyList<IOperation> operands)
    {
        var separator = reader.Read(operands[0]) is { } read ? TextCalls.OrEmpty(read) : null;
        if (operands.Count == 2 && ElementsOf(operands[1]) is { } elements)
        {
            var texts = new PrintedTextReader(reader, scope);
            var parts = elements.Select(texts.Read).ToList();
            return separator is null || parts.Contains(null)
                ? null
                : TextCalls.Of(TextFunction.Join, new ArrayConstruction(parts.OfType<Expression>().ToEquatableArray()), separator);
        }

        if (operands.Count == 2 && CollectionTypes.ElementOf(Operands.WithoutConversions(operands[1]).Type) is { } element)
        {
            return separator is null ? null : ReadSequence(operands[1], element, separator);
        }

        return scope.Report(operation, OperationNames.Of(operation), "join texts, or one array or list of them");
    }

    /// <summary>Elements that are not texts that are there are made into such ones.</summary>
    private Expression? ReadSequence(IOperation sequence, ITypeSymbol element, Expression separator)
    {
        var texts = new PrintedTextReader(reader, scope);
        if (texts.Reports(sequence, element) || reader.Read(Operands.WithoutConversions(sequence)) is not { } source)
        {
            return null;
        }

        return NullGuard.Around(source, value =>
        {
            if (ValueTypes.KindOf(element) is ValueKind.String && !FlowNullability.IsNullable(element))
            {
                return TextCalls.Of(TextFunction.Join, value, separator);
            }

            var name = scope.FreshName("item");
            var text = texts.Of(new Reference.Local(name) { IsNullable = FlowNullability.IsNullable(element), Shape = JsonShape.Single }, element);
            var lambda = new Lambda(new[] { name }.ToEquatableArray(), text);
            return TextCalls.Of(
                TextFunction.Join,
                new SequenceCall(SequenceFunction.Select, new[] { value, lambda }.ToEquatableArray()) { Shape = JsonShape.Array },
                separator);
        });
    }

    /// <summary>The operands behind <c>params</c>, or of an array that is written out; null for a sequence.</summary>
    private static IEnumerable<IOperation>? ElementsOf(IOperation operand) => Operands.WithoutConversions(operand) switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        // 'params ReadOnlySpan<string>', whose operation this version of Roslyn has no interface for.
        { IsImplicit: true, Type: INamedTypeSymbol { Name: "ReadOnlySpan" } } span => span.ChildOperations,
        _ => null,
    };
}
