using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace Workflows.Hosting.Tests;

/// <summary>Compiles emitted registrations with warnings reported, as in a project with the strictest settings, and loads them.</summary>
internal static class RegistrationCompiler
{
    public static IReadOnlyList<string> Diagnostics(params string[] sources) =>
        [.. Compile(sources).GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString())];

    public static IWorkflowsBuilder Register(IServiceCollection services, params string[] sources)
    {
        using var image = new MemoryStream();
        Assert.Empty(Diagnostics(sources));
        Assert.True(Compile(sources).Emit(image).Success);
        var method = Assembly.Load(image.ToArray())
            .GetType("Microsoft.Extensions.DependencyInjection.WorkflowServiceCollectionExtensions", throwOnError: true)!
            .GetMethod("AddWorkflows", BindingFlags.Static | BindingFlags.NonPublic)!;
        return (IWorkflowsBuilder)method.Invoke(null, [services])!;
    }

    private static CSharpCompilation Compile(string[] sources) => CSharpCompilation.Create(
        "Shop",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose))),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
