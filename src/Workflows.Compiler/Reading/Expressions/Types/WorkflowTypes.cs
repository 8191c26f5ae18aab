using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The authoring types that expressions know.</summary>
internal static class WorkflowTypes
{
    public static bool IsNext(ITypeSymbol? type) => type is { Name: "Next" } && IsInWorkflows(type);

    public static bool IsError(ITypeSymbol? type) => type is { Name: "WorkflowError" } && IsInWorkflows(type);

    public static bool IsInWorkflows(ITypeSymbol type) => type is
    {
        ContainingType: null,
        ContainingNamespace: { Name: "Workflows", ContainingNamespace.IsGlobalNamespace: true },
    };
}
