using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>OrderBy</c> and what follows it as one comparison. JSONata's sort is stable, as LINQ's is.</summary>
internal sealed class OrderingReader(SequenceArguments arguments, ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read()
    {
        var keys = new List<SortKey?>();
        var source = ReadKeys(arguments, keys);
        if (source is null || keys.Contains(null))
        {
            return null;
        }

        // JSONata sorts numbers and texts by itself.
        if (keys is [{ IsDescending: false, Key.Body: Reference.Local local } only] && local.Name == only.Key.Parameters[0])
        {
            return NullGuard.Around(source, value => arguments.Array(SequenceFunction.Sort, value));
        }

        var (left, right) = (scope.FreshName("left"), scope.FreshName("right"));
        var comparison = new Lambda(new[] { left, right }.ToEquatableArray(), IsAfter(keys!, 0, left, right));
        return NullGuard.Around(source, value => arguments.Array(SequenceFunction.Sort, value, comparison));
    }

    /// <summary>Reads the keys, the first of which decides first; null if the source could not be read.</summary>
    private Expression? ReadKeys(SequenceArguments call, List<SortKey?> keys)
    {
        Expression? source;
        if (!call.Name.StartsWith("ThenBy", StringComparison.Ordinal))
        {
            source = call.Source();
        }
        else if (Operands.WithoutConversions(call[0]) is IInvocationOperation previous && SequenceTypes.IsLinq(previous.TargetMethod.ContainingType, "Enumerable"))
        {
            source = ReadKeys(new SequenceArguments(previous, reader, scope), keys);
        }
        else
        {
            source = call.Report($"'{call.Name}' of what is not sorted right before it");
        }

        keys.Add(new SortKeyReader(call, scope).Read());
        return source;
    }

    // Its first key is greater, or is equal and the next one is greater.
    private static Expression IsAfter(IReadOnlyList<SortKey> keys, int next, string left, string right)
    {
        var (first, second) = (keys[next].Of(left), keys[next].Of(right));
        var isAfter = new Binary(keys[next].IsDescending ? BinaryOperator.LessThan : BinaryOperator.GreaterThan, first, second);
        return next == keys.Count - 1
            ? isAfter
            : Logic.Or(isAfter, Logic.And(new Binary(BinaryOperator.Equal, first, second), IsAfter(keys, next + 1, left, right)));
    }
}
