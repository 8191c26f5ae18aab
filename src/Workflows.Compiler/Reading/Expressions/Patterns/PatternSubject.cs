using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What a pattern looks at: a value, or a tuple of several.</summary>
internal sealed class PatternSubject
{
    private PatternSubject(Expression? value, ImmutableArray<PatternSubject> elements)
    {
        Value = value;
        Elements = elements;
    }

    /// <summary>Null if it is a tuple, or could not be read.</summary>
    public Expression? Value { get; }

    /// <summary>The elements of a tuple; otherwise empty.</summary>
    public ImmutableArray<PatternSubject> Elements { get; }

    /// <summary>Whether there is a value, or only tuples of values.</summary>
    public bool IsReadable => Value is not null || (!Elements.IsEmpty && Elements.All(static element => element.IsReadable));

    public static PatternSubject Of(Expression value) => new(value, ImmutableArray<PatternSubject>.Empty);

    public static PatternSubject Read(IOperation operation, ExpressionReader reader) =>
        Operands.WithoutConversions(operation) is ITupleOperation tuple
            ? new PatternSubject(null, tuple.Elements.Select(element => Read(element, reader)).ToImmutableArray())
            : new PatternSubject(reader.ReadReceiver(operation), ImmutableArray<PatternSubject>.Empty);

    /// <summary>The condition, but evaluating every value first that might fail.</summary>
    public Expression Evaluating(Expression condition)
    {
        if (Value is { } value)
        {
            return Logic.Evaluating(value, condition);
        }

        for (var i = Elements.Length - 1; i >= 0; i--)
        {
            condition = Elements[i].Evaluating(condition);
        }

        return condition;
    }
}
