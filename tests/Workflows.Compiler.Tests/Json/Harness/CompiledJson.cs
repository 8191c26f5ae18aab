using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Data types with the converters that are generated for them, compiled with warnings as errors and loaded.</summary>
internal sealed class CompiledJson
{
    /// <summary>How a text begins that is attributes of the assembly.</summary>
    public const string AssemblyAttributes = "[assembly: Workflows.";

    private const string AssemblyName = "Acme.Shop";

    private readonly Assembly _assembly;
    private readonly Type _roots;

    private CompiledJson(Assembly assembly, Type roots)
    {
        _assembly = assembly;
        _roots = roots;
    }

    /// <summary>System.Text.Json's options that say the same as ours, but for reflection.</summary>
    public static JsonSerializerOptions SystemOptions { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        IncludeFields = true,
        Converters = { new EnumConverter(), new InstantConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>Compiles declarations, and JSON for types such as <c>Order</c>, <c>int?</c>, <c>List&lt;Line&gt;</c>.</summary>
    public static CompiledJson Of(string declarations, params string[] roots) =>
        Of(JsonCompilation.Compile(AssemblyName, [Source(AssemblyName, declarations, roots)]));

    /// <summary>Compiles with attributes of the assembly.</summary>
    public static CompiledJson Of(string attributes, string declarations, string root) =>
        Of(JsonCompilation.Compile(AssemblyName, [attributes, Source(AssemblyName, declarations, [root])]));

    /// <summary>Compiles what has references of its own, which are loaded with it.</summary>
    public static CompiledJson Of(Compilation compilation, params byte[][] references)
    {
        var assembly = Load(compilation, ReadTypes(compilation, [$"{AssemblyName}.Roots"]), references);
        return new CompiledJson(assembly, assembly.GetType($"{AssemblyName}.Roots", throwOnError: true)!);
    }

    /// <summary>Compiles many at once, each in a namespace of its own, and returns them in the same order.</summary>
    public static IReadOnlyList<CompiledJson> OfAll(IReadOnlyList<(string Declarations, string Root)> cases)
    {
        var compilation = JsonCompilation.Compile(AssemblyName, cases.Select((data, i) => Source($"Case{i}", data.Declarations, [data.Root])));
        var assembly = Load(compilation, ReadTypes(compilation, cases.Select((_, i) => $"Case{i}.Roots")));
        return [.. cases.Select((_, i) => new CompiledJson(assembly, assembly.GetType($"Case{i}.Roots", throwOnError: true)!))];
    }

    /// <summary>The types that the roots are made of.</summary>
    public static EquatableArray<DataType> ReadTypes(string declarations, params string[] roots) =>
        ReadTypes(JsonCompilation.Compile(AssemblyName, [Source(AssemblyName, declarations, roots)]), [$"{AssemblyName}.Roots"]);

    /// <summary>The generated files.</summary>
    public static IEnumerable<(string Name, string Text)> Generate(EquatableArray<DataType> types, MemberNaming naming = MemberNaming.CamelCase) => types
        .Select(type => (Name: $"{JsonConverterEmitter.HintName(type)}.g.cs", Text: JsonConverterEmitter.Emit(type, AssemblyName)))
        .Where(file => file.Text is not null)
        .Select(file => (file.Name, file.Text!))
        .Append(("WorkflowJson.g.cs", JsonResolverEmitter.Emit(AssemblyName, types, naming)));

    /// <summary>The contract of a root.</summary>
    public JsonTypeInfo TypeInfo(int root = 0)
    {
        var contracts = _assembly.GetType($"Workflows.Generated.{AssemblyName}.WorkflowJson", throwOnError: true)!;
        return (JsonTypeInfo)contracts.GetMethod("TypeInfo")!.MakeGenericMethod(TypeOf(root)).Invoke(null, null)!;
    }

    /// <summary>The contract of a root that is a class or null.</summary>
    public JsonTypeInfo NullableTypeInfo(int root = 0) =>
        (JsonTypeInfo)typeof(Workflows.Generated.DataContract).GetMethod("OrNull")!.MakeGenericMethod(TypeOf(root)).Invoke(null, [TypeInfo(root)])!;

    public Type TypeOf(int root = 0) => _roots.GetField($"Root{root}")!.FieldType;

    /// <summary>What the generated code writes for a value.</summary>
    public string Write(object? value, int root = 0) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo(root)));

    /// <summary>What the generated code reads from JSON.</summary>
    public object? Read(string json, int root = 0) => JsonSerializer.Deserialize(json, TypeInfo(root));

    public string WriteBySystem(object? value, int root = 0) => JsonSerializer.Serialize(value, TypeOf(root), SystemOptions);

    public object? ReadBySystem(string json, int root = 0) => JsonSerializer.Deserialize(json, TypeOf(root), SystemOptions);

    public static string Source(string space, string declarations, string[] roots) => $$"""
        #nullable enable
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        namespace {{space}}
        {
        {{declarations}}

            public static class Roots
            {
        {{string.Join("\n", roots.Select((root, i) => $"        public static {root} Root{i} = default!;"))}}
            }
        }
        """;

    private static EquatableArray<DataType> ReadTypes(Compilation compilation, IEnumerable<string> roots)
    {
        var reader = new DataTypeReader(JsonRules.Of(compilation), CancellationToken.None);
        foreach (var root in roots.SelectMany(name => compilation.GetTypeByMetadataName(name)!.GetMembers().OfType<IFieldSymbol>()))
        {
            Assert.Null(reader.Add(root.Type));
        }

        return reader.Types;
    }

    private static Assembly Load(Compilation compilation, EquatableArray<DataType> types, params byte[][] references)
    {
        var withJson = SystemGenerator.Run(compilation).AddSyntaxTrees(Generate(types, JsonRules.Of(compilation).Naming).Select(file => JsonCompilation.Parse(file.Text, file.Name)));
        using var stream = new MemoryStream();
        var result = withJson.Emit(stream);
        Assert.True(result.Success, JsonCompilation.Explain(withJson, result.Diagnostics));
        stream.Position = 0;
        var context = new AssemblyLoadContext(AssemblyName, isCollectible: true);
        foreach (var reference in references)
        {
            context.LoadFromStream(new MemoryStream(reference));
        }

        return context.LoadFromStream(stream);
    }
}
