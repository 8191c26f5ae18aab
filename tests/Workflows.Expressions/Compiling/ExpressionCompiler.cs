using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Expressions;

/// <summary>Compiles many expressions at once: by C# so that they run, and by the readers of the real compiler.</summary>
internal static class ExpressionCompiler
{
    private const string Class = "Expressions";

    /// <param name="sources">The expressions.</param>
    /// <param name="isChecked">Whether arithmetic that overflows throws in the C#.</param>
    public static CompiledExpressions Compile(IReadOnlyList<ExpressionSource> sources, bool isChecked = false)
    {
        var tree = DataSource.Parse(Methods(sources, static _ => true));
        var compilation = DataSource.Compile(tree, isChecked);
        var errors = Errors(compilation, tree);
        if (errors.Count > 0)
        {
            tree = DataSource.Parse(Methods(sources, i => !errors.ContainsKey(i)));
            compilation = DataSource.Compile(tree, isChecked);
        }

        var readings = new ExpressionReading(compilation, Class).Read();
        var assembly = ExpressionAssembly.Load(compilation, Class, sources, i => !errors.ContainsKey(i));
        return new(assembly.Order, [.. sources.Select((source, i) => errors.TryGetValue(i, out var problems)
            ? new CompiledExpression(source, null, null, problems)
            : new CompiledExpression(source, readings[i].Value, assembly.Runs[i], readings[i].Findings))]);
    }

    private static string Methods(IReadOnlyList<ExpressionSource> sources, Func<int, bool> isIncluded)
    {
        var text = new StringBuilder($"namespace Shop;\npublic static class {Class}\n{{\n");
        for (var i = 0; i < sources.Count; i++)
        {
            // Each has its line, by which errors are told apart.
            text.Append(isIncluded(i) ? $"    public static {sources[i].Type} M{i}(Order order) => {sources[i].Text};\n" : "\n");
        }

        return text.Append("}\n").ToString();
    }

    private static Dictionary<int, IReadOnlyList<string>> Errors(CSharpCompilation compilation, SyntaxTree tree)
    {
        var methods = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().ToList();
        var errors = compilation.GetSemanticModel(tree).GetDiagnostics().Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList();
        return errors
            .GroupBy(error => methods.FindIndex(method => method.FullSpan.Contains(error.Location.SourceSpan.Start)))
            .ToDictionary(static group => group.Key, static group => (IReadOnlyList<string>)[.. group.Select(static error => error.GetMessage())]);
    }
}
