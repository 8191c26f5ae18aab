using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>What a field of a state can read: a JSONPath sees either the input or the result, never both.</summary>
/// <param name="Input">Where the state's input is; null for nowhere.</param>
/// <param name="Result">Where the task's result is.</param>
/// <param name="Error">Where the error output is.</param>
internal sealed record JsonPathRoots(string? Input = null, string? Result = null, string? Error = null)
{
    /// <summary>What the names stand for that the expression itself declares.</summary>
    private ImmutableDictionary<string, Expression> Locals { get; init; } = ImmutableDictionary<string, Expression>.Empty;

    /// <summary>A field that reads the state's input.</summary>
    public static JsonPathRoots OfInput { get; } = new(Input: "$");

    /// <summary>The value that a name stands for; null if it is a lambda's parameter.</summary>
    public Expression? Local(Reference.Local local) => Locals.TryGetValue(local.Name, out var value) ? value : null;

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
