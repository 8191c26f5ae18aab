using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads questions about characters, as far as JSONata's regular expressions know the answer.</summary>
internal sealed class CharacterMethodReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation)
    {
        var name = operation.TargetMethod.Name;
        if (ClassOf(name) is { } characters)
        {
            return Arguments.Read(reader, operation, values => TextCalls.Of(TextFunction.IsInClass, values[0], new Literal.String(characters)));
        }

        return name switch
        {
            nameof(char.IsWhiteSpace) when operation.Arguments.Length == 1 =>
                Arguments.Read(reader, operation, static values => TextCalls.Of(TextFunction.IsWhiteSpace, values[0])),
            nameof(ToString) when operation.Arguments.IsEmpty => Arguments.Read(reader, operation, static values => values[0]),
            nameof(char.IsDigit) or nameof(char.IsLetter) or nameof(char.IsLetterOrDigit) =>
                scope.Report(operation, OperationNames.Of(operation), $"use 'char.IsAscii{name.Substring(2)}'"),
            nameof(char.IsUpper) or nameof(char.IsLower) =>
                scope.Report(operation, OperationNames.Of(operation), $"use 'char.IsAsciiLetter{name.Substring(2)}'"),
            _ => scope.Report(operation, OperationNames.Of(operation)),
        };
    }

    private static string? ClassOf(string name) => name switch
    {
        "IsAsciiDigit" => "0-9",
        "IsAsciiLetter" => "A-Za-z",
        "IsAsciiLetterLower" => "a-z",
        "IsAsciiLetterUpper" => "A-Z",
        "IsAsciiLetterOrDigit" => "A-Za-z0-9",
        "IsAsciiHexDigit" => "0-9A-Fa-f",
        "IsAsciiHexDigitLower" => "0-9a-f",
        "IsAsciiHexDigitUpper" => "0-9A-F",
        _ => null,
    };
}
