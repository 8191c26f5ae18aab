using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>SequenceEqual</c>.</summary>
internal sealed class SequenceEqualReader(SequenceArguments arguments, ReadingScope scope)
{
    public Expression? Read()
    {
        if (arguments.Count == 3)
        {
            return scope.Report(arguments[2], "a comparer");
        }

        if (!new ValueEquality(scope).IsJson(arguments.ElementType))
        {
            return arguments.Report($"'SequenceEqual' of '{OperationNames.Of(arguments.ElementType)}'", "compare members with 'Select' that are strings, numbers or enums");
        }

        var sources = new List<Expression?> { arguments.Source(), arguments.Source(1) };
        return sources.Contains(null) ? null : Arguments.NotNull(sources, values => arguments.Value(SequenceFunction.SequenceEqual, [.. values]));
    }
}
