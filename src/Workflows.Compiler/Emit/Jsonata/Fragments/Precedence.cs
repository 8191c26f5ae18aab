namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>How strongly an expression's outermost operator binds, weakest first, as JSONata's parser has it.</summary>
internal enum Precedence
{
    Conditional,
    Or,
    And,
    Comparison,

    /// <summary><c>+</c>, <c>-</c> and <c>&amp;</c>.</summary>
    Additive,

    Multiplicative,
    Negation,

    /// <summary>An object or array in braces or brackets, which is set apart from a path that goes on from it.</summary>
    Construction,
    Path,
}
