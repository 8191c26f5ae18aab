using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Sends calls of <see cref="string"/>'s methods to the readers of their kind.</summary>
internal sealed class TextMethodReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod.Name switch
    {
        nameof(string.Contains) or nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(string.IndexOf) or nameof(string.LastIndexOf) =>
            new TextSearchReader(reader, scope).Read(operation),
        nameof(string.Equals) or nameof(string.Compare) or nameof(string.CompareOrdinal) or nameof(string.CompareTo) =>
            new TextComparisonReader(reader, scope).Read(operation),
        nameof(string.Substring) => new TextPartReader(reader, scope).ReadSubstring(operation),
        nameof(string.Split) => new TextSplitReader(reader, scope).Read(operation),
        nameof(string.Join) or nameof(string.Concat) => new TextJoinReader(reader, scope).Read(operation),
        nameof(string.Trim) or nameof(string.TrimStart) or nameof(string.TrimEnd) => new TextTrimReader(reader, scope).Read(operation),
        nameof(string.PadLeft) => new TextTrimReader(reader, scope).ReadPadding(operation, TextFunction.PadLeft),
        nameof(string.PadRight) => new TextTrimReader(reader, scope).ReadPadding(operation, TextFunction.PadRight),
        nameof(string.ToLower) or nameof(string.ToLowerInvariant) => new TextCaseReader(reader, scope).Read(operation, TextFunction.ToLower),
        nameof(string.ToUpper) or nameof(string.ToUpperInvariant) => new TextCaseReader(reader, scope).Read(operation, TextFunction.ToUpper),
        nameof(string.Replace) => ReadReplace(operation),
        nameof(string.IsNullOrEmpty) => reader.Read(operation.Arguments[0].Value) is { } text ? Empty(text, IsEmpty) : null,
        nameof(string.IsNullOrWhiteSpace) => reader.Read(operation.Arguments[0].Value) is { } text ? Empty(text, static known => TextCalls.Of(TextFunction.IsWhiteSpace, known)) : null,
        nameof(ToString) when operation.Arguments.IsEmpty => Arguments.Read(reader, operation, static values => values[0]),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };

    private static Expression IsEmpty(Expression text) => new Binary(BinaryOperator.Equal, text, new Literal.String(""));

    private static Expression Empty(Expression text, Func<Expression, Expression> isEmpty) => text switch
    {
        Literal.Null => Logic.True,
        { IsNullable: true } => Logic.Evaluating(text, Logic.Or(Logic.IsNull(text), isEmpty(text with { IsNullable = false }))),
        _ => isEmpty(text),
    };

    /// <summary><c>Replace("a", null)</c> takes the part out.</summary>
    private Expression? ReadReplace(IInvocationOperation operation)
    {
        if (operation.Arguments.Length != 2 && StringComparisons.Of(operation.Arguments[2].Value) is not StringComparison.Ordinal)
        {
            return new TextSearchReader(reader, scope).ReportComparison(operation);
        }

        var operands = Arguments.Of(operation);
        var other = reader.Read(operands[2]);
        var call = Arguments.Read(reader, operands.Take(2), values => TextCalls.Of(
            TextFunction.Replace,
            mayFail: values[1] is not Literal.String { Value: not "" },
            values[0],
            values[1],
            other is null ? new Literal.String("") : TextCalls.OrEmpty(other)));
        return other is null ? null : call;
    }
}
