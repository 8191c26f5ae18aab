using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading;
using Workflows.Compiler.Tests.Json;

namespace Workflows.Compiler.Tests.Models;

/// <summary>Workflows as C#, read without emitting anything.</summary>
internal static class Source
{
    /// <param name="source">The source, which needs no more than the namespaces that it uses itself.</param>
    /// <param name="type">The workflow class.</param>
    public static ReadResult Read(string source, string type)
    {
        var compilation = JsonCompilation.Compile("Shop", [source]);
        compilation = compilation.WithOptions(compilation.Options.WithOverflowChecks(false).WithNullableContextOptions(NullableContextOptions.Enable));
        return WorkflowReader.Read(compilation.GetTypeByMetadataName(type)!, tree => compilation.GetSemanticModel(tree), default);
    }
}
