namespace Workflows.Compiler.Model.Expressions;

internal enum TextKind
{
    /// <summary>A string, or what is a string in JSON and prints as that string.</summary>
    String,

    /// <summary>An integer of at most 32 bits.</summary>
    Integer,

    /// <summary><c>True</c> or <c>False</c>.</summary>
    Boolean,
}
