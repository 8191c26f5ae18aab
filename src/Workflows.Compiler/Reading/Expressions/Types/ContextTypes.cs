using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The types that describe the context object; their members have C#'s names in ASL.</summary>
internal static class ContextTypes
{
    private const string Root = "WorkflowContext";

    public static bool IsContext(ITypeSymbol? type) =>
        type is { Name: Root or "ContextExecution" or "ContextState" or "ContextStateMachine" } && WorkflowTypes.IsInWorkflows(type);

    /// <summary>Whether a property tells how often the state was tried again, which ASL knows in a Task only.</summary>
    public static bool IsRetryCount(IPropertySymbol property) => property is { Name: "RetryCount", ContainingType.Name: "ContextState" };

    /// <summary>Whether a property is the clock.</summary>
    public static bool IsNow(IPropertySymbol property) => property is { Name: "Now", ContainingType.Name: Root };
}
