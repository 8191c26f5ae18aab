using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Flow;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>What a field of a state can read: a JSONPath sees either the input or the result, never both.</summary>
/// <param name="Input">Where the state's input is; null for nowhere.</param>
/// <param name="Result">Where the task's result is.</param>
/// <param name="Error">Where the error output is.</param>
internal sealed record JsonPathRoots(string? Input = null, string? Result = null, string? Error = null)
{
    /// <summary>The members of the input that are there on every path into the state, although they may be null.</summary>
    public ImmutableHashSet<string> Present { get; init; } = MemberPath.Nothing;

    /// <summary>Those of them that the definition itself has made sure not to be null.</summary>
    public ImmutableHashSet<string> Set { get; init; } = MemberPath.Nothing;

    /// <summary>What the names stand for that the expression itself declares.</summary>
    private ImmutableDictionary<string, Expression> Locals { get; init; } = ImmutableDictionary<string, Expression>.Empty;

    /// <summary>A field that reads the state's input.</summary>
    public static JsonPathRoots OfInput { get; } = new(Input: "$");

    /// <summary>The value that a name stands for; null if it is a lambda's parameter.</summary>
    public Expression? Local(Reference.Local local) => Locals.TryGetValue(local.Name, out var value) ? value : null;

    /// <summary>Whether a member of the input is there, so that a path to it leads somewhere.</summary>
    public bool IsPresent(Expression expression) => MemberPath.InInput(expression) is { } path && Present.Contains(path);

    /// <summary>Whether a member of the input is certain not to be null.</summary>
    public bool IsSet(Expression expression) => MemberPath.InInput(expression) is { } path && Set.Contains(path);

    /// <summary>The same with one more name.</summary>
    public JsonPathRoots Bind(Let let) => this with { Locals = Locals.SetItem(let.Name, let.Value) };

    public string? Of(Reference reference) => reference switch
    {
        Reference.Input => Input,
        Reference.Result => Result,
        Reference.ErrorOutput => Error,
        Reference.Context => "$$",
        Reference.Variable variable when PathText.IsIdentifier(variable.Name) => "$" + variable.Name,
        _ => null,
    };
}
