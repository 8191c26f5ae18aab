using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Model;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Expressions;

/// <summary>The data, compiled with the JSON contracts that the compiler emits for it and for what expressions give.</summary>
internal sealed class DataAssembly
{
    private readonly JsonTypeInfo _order;

    /// <param name="results">The C# types of what expressions give.</param>
    /// <param name="isChecked">Whether arithmetic that overflows throws in the C#, of the data and of what is compiled against it.</param>
    public DataAssembly(IEnumerable<string> results, bool isChecked = false)
    {
        IsChecked = isChecked;
        var image = Emit([.. results.Distinct()], isChecked);
        Reference = MetadataReference.CreateFromImage(image);
        Context = new AssemblyLoadContext("Shop");
        var type = Context.LoadFromStream(new MemoryStream(image)).GetType("Shop.Contracts", throwOnError: true)!;
        _order = (JsonTypeInfo)type.GetMethod("Order")!.Invoke(null, null)!;
    }

    public bool IsChecked { get; }

    public MetadataReference Reference { get; }

    /// <summary>Where the data is loaded, for what is compiled against it.</summary>
    public AssemblyLoadContext Context { get; }

    /// <summary>The input as the runner gets it.</summary>
    public object Read(string json) => JsonSerializer.Deserialize(json, _order) ?? throw new InvalidOperationException("An order is never null.");

    private static byte[] Emit(string[] results, bool isChecked)
    {
        var source = $$"""
            namespace Shop;
            public static class Contracts
            {
                public static System.Text.Json.Serialization.Metadata.JsonTypeInfo Order() => Workflows.Generated.{{DataSource.Assembly}}.WorkflowJson.TypeInfo<Order>();
                public static string Write<T>(T value) => value is null ? "null" : JsonSerializer.Serialize(value, Workflows.Generated.{{DataSource.Assembly}}.WorkflowJson.TypeInfo<T>());
            {{string.Join("\n", results.Select(static (type, i) => $"    public static {type} Result{i} = default!;"))}}
            }
            """;
        var compilation = DataSource.Compile(DataSource.Parse(source), isChecked);
        using var image = new MemoryStream();
        var result = compilation.AddSyntaxTrees(Contracts(compilation)).Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Take(10)));
    }

    private static IEnumerable<SyntaxTree> Contracts(CSharpCompilation compilation)
    {
        var rules = JsonRules.Of(compilation);
        var reader = new DataTypeReader(rules, CancellationToken.None);
        var results = compilation.GetTypeByMetadataName("Shop.Contracts")!.GetMembers().OfType<IFieldSymbol>().Select(static field => field.Type);
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
            .Append(JsonResolverEmitter.Emit(DataSource.Assembly, reader.Types, rules.Naming, reader.Types.Select(static type => type.Type.FullName).ToEquatableArray()))
            .Select(static text => DataSource.Parse(text!));
    }
}
