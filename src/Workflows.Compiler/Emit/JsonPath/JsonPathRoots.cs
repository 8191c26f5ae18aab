using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>What a field of a state can read: a JSONPath sees either the input or the result, never both.</summary>
/// <param name="Input">Where the state's input is; null for nowhere.</param>
/// <param name="Result">Where the task's result is.</param>
/// <param name="Error">Where the error output is.</param>
internal sealed record JsonPathRoots(string? Input = null, string? Result = null, string? Error = null)
{
    /// <summary>A field that reads the state's input.</summary>
    public static JsonPathRoots OfInput { get; } = new(Input: "$");

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
