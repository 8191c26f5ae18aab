using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Text;
using Workflows.Expressions;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>The rows of the table in their canonical form, compiled.</summary>
internal static class TableExpressions
{
    private static readonly DataAssembly Data = new(ExpressionTable.Rows.Select(CanonicalExpression.TypeOf));

    public static IReadOnlyList<(ExpressionRow Row, CompiledExpression Expression)> All { get; } = [.. ExpressionTable.Rows.Zip(
        new ExpressionCompiler(Data).Compile([.. ExpressionTable.Rows.Select(static row => new ExpressionSource(CanonicalExpression.TypeOf(row), CanonicalExpression.Of(row)))]))];

    public static object Read(string order) => Data.Read(order);

    /// <summary>What the definition has in its place.</summary>
    public static string Template(CompiledExpression expression) =>
        JsonFormatter.Compact(Emit.Asl.Template.Of(expression.Value ?? throw new InvalidOperationException($"'{expression.Source.Text}' is refused: {string.Join("; ", expression.Problems)}")));
}
