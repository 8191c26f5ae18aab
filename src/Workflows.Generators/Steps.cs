using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Model;
using Workflows.Compiler.Reading.Remembering;

namespace Workflows.Generators;

/// <summary>The pipeline's steps, and their names for the tests that watch what runs again.</summary>
internal static class Steps
{
    public const string ReadName = "Read";
    public const string WorkflowsName = "Workflows";
    public const string JsonName = "Json";
    public const string ClashesName = "Clashes";
    public const string TypesName = "Types";
    public const string RegistrationsName = "Registrations";

    private const string HostingAssembly = "Workflows.Hosting";

    public static bool IsClass(SyntaxNode node, CancellationToken ct) => node is TypeDeclarationSyntax;

    public static Workflow? Read(GeneratorAttributeSyntaxContext context, CancellationToken ct)
    {
        // Two parts with the attribute are the compiler's error; reading both would give every file twice.
        if (context.Attributes[0].ApplicationSyntaxReference is { } first && !context.TargetNode.FullSpan.Contains(first.Span))
        {
            return null;
        }

        var compilation = context.SemanticModel.Compilation;
        SemanticModel Model(SyntaxTree tree) => tree == context.SemanticModel.SyntaxTree ? context.SemanticModel : compilation.GetSemanticModel(tree);
        return RememberedRead.Read((TypeDeclarationSyntax)context.TargetNode, (INamedTypeSymbol)context.TargetSymbol, compilation, Model, ct);
    }

    /// <summary>The data types of all workflows, each once.</summary>
    public static JsonAssembly? JsonOf(ImmutableArray<Workflow> workflows, CancellationToken ct)
    {
        var sound = workflows.Where(static workflow => !workflow.HasErrors).ToArray();
        if (sound.Length == 0)
        {
            return null;
        }

        var types = sound.SelectMany(static workflow => workflow.DataTypes)
            .GroupBy(static type => type.Type.FullName)
            .Select(static group => group.First())
            .OrderBy(static type => type.Type.FullName, StringComparer.Ordinal);
        var texts = sound.SelectMany(static workflow => workflow.TextTypes).Distinct().OrderBy(static name => name, StringComparer.Ordinal);
        return new JsonAssembly(sound[0].AssemblyName, sound[0].Naming, types.ToEquatableArray(), texts.ToEquatableArray());
    }

    public static IEnumerable<JsonType> TypesOf(JsonAssembly? json, CancellationToken ct) =>
        json is null ? [] : json.Types.Zip(
            HintNames.Of(json.Types.Select(JsonConverterEmitter.HintName)),
            (type, name) => new JsonType(json.AssemblyName, type, name));

    /// <summary>The names of workflows' files that differ by case only, of which all but the first need another.</summary>
    public static EquatableArray<string> ClashesOf(ImmutableArray<Workflow> workflows, CancellationToken ct) => workflows
        .GroupBy(static workflow => workflow.Class.FullName, StringComparer.OrdinalIgnoreCase)
        .SelectMany(static group => group.Select(static workflow => workflow.Class.FullName).OrderBy(static name => name, StringComparer.Ordinal).Skip(1))
        .ToEquatableArray();

    public static bool IsHosting(MetadataReference reference) => References.Is(reference, HostingAssembly);

    /// <summary>Whether other projects use this one; without build targets, as in tests, it counts as an application.</summary>
    public static bool IsLibrary(AnalyzerConfigOptionsProvider options, CancellationToken ct) =>
        options.GlobalOptions.TryGetValue("build_property.OutputType", out var type) && type.Equals("Library", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Null where there is nothing to register. A project whose workflows all have errors keeps the method, since its call is no mistake.
    /// </summary>
    public static RegisteredAssembly? RegistrationsOf(
        ((ImmutableArray<Workflow> Workflows, bool HasHosting) Assembly, bool IsLibrary) project, CancellationToken ct)
    {
        var (workflows, hasHosting) = project.Assembly;
        if (!hasHosting || workflows.IsEmpty)
        {
            return null;
        }

        var registered = workflows.Where(static workflow => !workflow.HasErrors && workflow.IsInjectable && workflow.Class.IsAccessible)
            .OrderBy(static workflow => workflow.Class.FullName, StringComparer.Ordinal);
        return new RegisteredAssembly(workflows[0].AssemblyName, project.IsLibrary, registered.ToEquatableArray());
    }
}
