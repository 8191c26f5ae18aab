using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Expressions;

/// <summary>Compiled expressions with the JSON contracts that the compiler emits for their input and results, loaded.</summary>
/// <param name="Runs">By the number of the expression; null for those left out.</param>
internal sealed record ExpressionAssembly(JsonTypeInfo Order, IReadOnlyList<Func<object, string>?> Runs)
{
    public static ExpressionAssembly Load(CSharpCompilation compilation, string className, IReadOnlyList<ExpressionSource> sources, Func<int, bool> isIncluded)
    {
        var included = Enumerable.Range(0, sources.Count).Where(isIncluded).ToList();
        var complete = compilation.AddSyntaxTrees([.. Contracts(compilation, className), DataSource.Parse(Runners(className, sources, included))]);
        using var image = new MemoryStream();
        var result = complete.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Take(10)));
        }

        image.Position = 0;
        var type = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Shop.Runners", throwOnError: true)!;
        var runs = new Func<object, string>?[sources.Count];
        foreach (var i in included)
        {
            runs[i] = type.GetMethod($"R{i}", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<object, string>>();
        }

        return new((JsonTypeInfo)type.GetMethod("Contract")!.Invoke(null, null)!, runs);
    }

    private static IEnumerable<SyntaxTree> Contracts(CSharpCompilation compilation, string className)
    {
        var rules = JsonRules.Of(compilation);
        var reader = new DataTypeReader(rules, CancellationToken.None);
        var results = compilation.GetTypeByMetadataName($"Shop.{className}")!.GetMembers().OfType<IMethodSymbol>().Select(static method => method.ReturnType);
        foreach (var type in results.Prepend(compilation.GetTypeByMetadataName("Shop.Order")!))
        {
            if (reader.Add(type) is { } fault)
            {
                throw new InvalidOperationException($"'{type}' has no JSON: {fault}");
            }
        }

        return reader.Types
            .Select(static type => JsonConverterEmitter.Emit(type, DataSource.Assembly))
            .Where(static text => text is not null)
            .Append(JsonResolverEmitter.Emit(DataSource.Assembly, reader.Types, rules.Naming))
            .Select(static text => DataSource.Parse(text!));
    }

    private static string Runners(string className, IReadOnlyList<ExpressionSource> sources, IReadOnlyList<int> included)
    {
        var text = new StringBuilder($$"""
            #nullable disable
            namespace Shop;
            using Workflows.Generated.{{DataSource.Assembly}};
            public static class Runners
            {
                public static System.Text.Json.Serialization.Metadata.JsonTypeInfo Contract() => WorkflowJson.TypeInfo<Order>();
                private static string Write<T>(T value) => value is null ? "null" : JsonSerializer.Serialize(value, WorkflowJson.TypeInfo<T>());

            """);
        foreach (var i in included)
        {
            text.Append($"    public static string R{i}(object order) => Write({className}.M{i}((Order)order));\n");
        }

        return text.Append("}\n").ToString();
    }
}
