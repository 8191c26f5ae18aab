using Workflows.Compiler.Model.Expressions;

namespace Workflows.Expressions;

/// <summary>An expression as C# that runs and as the tree that is printed.</summary>
/// <param name="Value">What the compiler reads; null if it refuses it, or if it is no C#.</param>
/// <param name="Run">Gives the JSON of the value for an order, or throws what the expression throws; null if it is no C#.</param>
/// <param name="Problems">What the C# compiler or ours says against it.</param>
internal sealed record CompiledExpression(ExpressionSource Source, Expression? Value, Func<object, string>? Run, IReadOnlyList<string> Problems)
{
    /// <summary>Whether it is C# at all.</summary>
    public bool IsCSharp => Run is not null;
}
