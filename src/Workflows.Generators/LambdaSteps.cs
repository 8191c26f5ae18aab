using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Emit.LambdaHandlers;
using Workflows.Compiler.Model;

namespace Workflows.Generators;

/// <summary>The steps that lead to handlers of AWS Lambda.</summary>
internal static class LambdaSteps
{
    public const string TargetName = "LambdaTarget";
    public const string AssemblyName = "LambdaAssembly";

    private const string Package = "Workflows.Lambda";
    private const string Core = "Amazon.Lambda.Core";

    public static bool IsOfLambda(MetadataReference reference) => References.Is(reference, Package) || References.Is(reference, Core);

    public static LambdaTarget TargetOf(ImmutableArray<MetadataReference> references, CancellationToken ct) =>
        !references.Any(static reference => References.Is(reference, Package)) ? LambdaTarget.None
            : references.Any(static reference => References.Is(reference, Core)) ? LambdaTarget.ClassLibrary
            : LambdaTarget.CustomRuntime;

    /// <summary>What <c>[ErrorName]</c> says on an exception.</summary>
    public static string? ErrorNameOf(GeneratorAttributeSyntaxContext context, CancellationToken ct) =>
        context.Attributes[0].ConstructorArguments is [{ Value: string name }] ? name : null;

    /// <summary>Null where handlers are no methods of a class library.</summary>
    public static LambdaAssembly? AssemblyOf(((ImmutableArray<Workflow> Workflows, LambdaTarget Target) Read, ImmutableArray<string?> ErrorNames) assembly, CancellationToken ct)
    {
        var (workflows, target) = assembly.Read;
        var handled = workflows.Where(LambdaNames.HasTasks).OrderBy(static workflow => workflow.Class.FullName, StringComparer.Ordinal).ToArray();
        return target is LambdaTarget.ClassLibrary && handled.Length > 0
            ? new LambdaAssembly(handled[0].AssemblyName, handled.ToEquatableArray(), assembly.ErrorNames.OfType<string>().Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray())
            : null;
    }
}
