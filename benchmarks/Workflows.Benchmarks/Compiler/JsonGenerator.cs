using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Workflows.Benchmarks.Compiler;

/// <summary>System.Text.Json's generator, as the SDK that runs this has it.</summary>
internal static class JsonGenerator
{
    /// <summary>Null if there is no SDK, or its generator needs another Roslyn.</summary>
    public static ISourceGenerator? Load()
    {
        var packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var file = Directory.Exists(packs)
            ? Directory.EnumerateFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).Order().LastOrDefault()
            : null;
        return file is null ? null : ((IIncrementalGenerator)Activator.CreateInstance(
            AssemblyLoadContext.Default.LoadFromAssemblyPath(file).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!).AsSourceGenerator();
    }

    /// <summary>A context of that many types of eight members, each with another inside.</summary>
    public static IEnumerable<string> Sources(int types)
    {
        yield return $$"""
            using System.Text.Json.Serialization;
            namespace Synthetic.Json;
            {{string.Join('\n', Enumerable.Range(0, types).Select(static i => $"[JsonSerializable(typeof(Order{i}))]"))}}
            public sealed partial class Context : JsonSerializerContext;
            """;
        foreach (var i in Enumerable.Range(0, types))
        {
            yield return $$"""
                namespace Synthetic.Json;
                public sealed record Address{{i}}(string Street, string City, string? Region, string Country);
                public sealed record Order{{i}}(string Id, int Count, double Total, bool IsKnown, DateTimeOffset At, string? Note, Address{{i}} Address, IReadOnlyList<string> Lines);
                """;
        }
    }
}
