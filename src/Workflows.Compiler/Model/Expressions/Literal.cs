namespace Workflows.Compiler.Model.Expressions;

/// <summary>A constant.</summary>
internal abstract record Literal : Expression
{
    public sealed record Null : Literal;

    public sealed record Boolean(bool Value) : Literal;

    /// <summary>A number in JSON's notation.</summary>
    public sealed record Number(string Text) : Literal;

    public sealed record String(string Value) : Literal;
}
