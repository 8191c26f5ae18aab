using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads interpolated strings as concatenations.</summary>
internal sealed class InterpolationReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInterpolatedStringOperation operation)
    {
        var isComplete = true;
        Expression? result = null;
        foreach (var part in operation.Parts)
        {
            if (Read(part) is { } text)
            {
                result = result is null ? text : new Binary(BinaryOperator.Concatenate, result, text);
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete ? result ?? new Literal.String("") : null;
    }

    private Expression? Read(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => PlaceholderText.Of(text, part.Syntax, scope),
        IInterpolationOperation { FormatString: { } } => scope.Report(part, "a format in an interpolated string", "format it in a [Task]"),
        IInterpolationOperation { Alignment: { } } => scope.Report(part, "an alignment in an interpolated string", "format it in a [Task]"),
        IInterpolationOperation interpolation => new PrintedTextReader(reader, scope).Read(interpolation.Expression),
        _ => scope.Report(part, "this part of an interpolated string"),
    };
}
