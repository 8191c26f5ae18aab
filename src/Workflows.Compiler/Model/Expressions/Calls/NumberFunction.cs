namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over numbers.</summary>
internal enum NumberFunction
{
    /// <summary><c>Math.Abs(number)</c>.</summary>
    Absolute,
}
