using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads what takes characters away from the ends of a text, or adds some.</summary>
internal sealed class TextTrimReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation)
    {
        var function = operation.TargetMethod.Name switch
        {
            nameof(string.TrimStart) => TextFunction.TrimStart,
            nameof(string.TrimEnd) => TextFunction.TrimEnd,
            _ => TextFunction.Trim,
        };
        if (operation.Arguments.IsEmpty)
        {
            return Arguments.Read(reader, operation, values => TextCalls.Of(function, values[0]));
        }

        var argument = Operands.WithoutConversions(operation.Arguments[0].Value);
        if (CharactersOf(argument) is not { } characters)
        {
            return scope.Report(argument, "a set of characters that are not constants", "write the characters");
        }

        return Arguments.Read(reader, [operation.Instance!], values => characters.Length == 0
            ? TextCalls.Of(function, values[0])
            : TextCalls.Of(function, values[0], new Literal.String(characters)));
    }

    public Expression? ReadPadding(IInvocationOperation operation, TextFunction function) => Arguments.Read(reader, operation, values => TextCalls.Of(
        function,
        mayFail: values[1] is not Literal.Number { Text: not ['-', ..] },
        values[0],
        values[1],
        values.Count > 2 ? values[2] : new Literal.String(" ")));

    private static string? CharactersOf(IOperation argument) => argument switch
    {
        { ConstantValue: { HasValue: true, Value: char only } } => only.ToString(),
        IArrayCreationOperation { Initializer.ElementValues: var values } when values.All(static value => value.ConstantValue is { HasValue: true, Value: char }) =>
            string.Concat(values.Select(static value => (char)value.ConstantValue.Value!)),
        IArrayCreationOperation { Initializer: null, DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => "",
        _ => null,
    };
}
