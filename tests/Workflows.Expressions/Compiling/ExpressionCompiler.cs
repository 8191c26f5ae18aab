using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Workflows.Expressions;

/// <summary>Compiles many expressions at once: by C# so that they run, and by the readers of the real compiler.</summary>
/// <param name="data">The data with the contracts of what they give.</param>
internal sealed class ExpressionCompiler(DataAssembly data)
{
    public const string Class = "Expressions";

    /// <param name="sources">The expressions.</param>
    public IReadOnlyList<CompiledExpression> Compile(IReadOnlyList<ExpressionSource> sources)
    {
        var errors = new Dictionary<int, IReadOnlyList<string>>();
        if (Emit(sources, errors) is not { } image)
        {
            image = Emit(sources, errors) ?? throw new InvalidOperationException(string.Join("\n", errors.Values.SelectMany(static messages => messages).Take(10)));
        }

        var readings = new ExpressionReading(DataSource.Compile(DataSource.Parse(Methods(sources, errors)))).Read();
        var type = new Loading(data.Context).LoadFromStream(new MemoryStream(image)).GetType($"Shop.{Class}", throwOnError: true)!;
        return [.. sources.Select((source, i) => errors.TryGetValue(i, out var problems)
            ? new CompiledExpression(source, null, null, problems)
            : new CompiledExpression(source, readings[i].Value, RunOf(type, i), readings[i].Findings))];
    }

    private static Func<object, string> RunOf(Type type, int number) =>
        type.GetMethod($"R{number}", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<object, string>>();

    /// <summary>The assembly; null if some are no C#, which are added to the errors and left out the next time.</summary>
    private byte[]? Emit(IReadOnlyList<ExpressionSource> sources, Dictionary<int, IReadOnlyList<string>> errors)
    {
        var tree = DataSource.Parse(Methods(sources, errors));
        using var image = new MemoryStream();
        var result = DataSource.CompileAgainst(tree, data.Reference, data.IsChecked).Emit(image);
        foreach (var group in result.Diagnostics.Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).GroupBy(static error => error.Location.GetLineSpan().StartLinePosition.Line - 1))
        {
            errors[group.Key] = [.. group.Select(static error => error.GetMessage())];
        }

        return result.Success ? image.ToArray() : null;
    }

    /// <summary>Each expression has the line that its number says, by which errors are told apart.</summary>
    private static string Methods(IReadOnlyList<ExpressionSource> sources, Dictionary<int, IReadOnlyList<string>> errors)
    {
        var text = new StringBuilder($"namespace Shop; public static class {Class} {{\n");
        for (var i = 0; i < sources.Count; i++)
        {
            text.Append(errors.ContainsKey(i) ? "\n" : $"public static {sources[i].Type} M{i}(Order order) => {sources[i].Text}; public static string R{i}(object order) => Contracts.Write(M{i}((Order)order));\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Expressions find the data where it is, and are forgotten when nobody needs them.</summary>
    private sealed class Loading(AssemblyLoadContext shared) : AssemblyLoadContext(null, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) => shared.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name.Name);
    }
}
