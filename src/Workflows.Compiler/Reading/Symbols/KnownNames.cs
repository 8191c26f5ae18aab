using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>The runtime's types as metadata names them.</summary>
internal static class KnownNames
{
    public const string WorkflowAttribute = "Workflows.WorkflowAttribute";

    public const string Task = "Workflows.TaskAttribute";
    public const string Pass = "Workflows.PassAttribute";
    public const string Choice = "Workflows.ChoiceAttribute";
    public const string Wait = "Workflows.WaitAttribute";
    public const string Succeed = "Workflows.SucceedAttribute";
    public const string Fail = "Workflows.FailAttribute";
    public const string Parallel = "Workflows.ParallelAttribute";
    public const string Map = "Workflows.MapAttribute";

    public const string ServiceTask = "Workflows.ServiceTaskAttribute";
    public const string Lambda = "Workflows.LambdaAttribute";
    public const string Activity = "Workflows.ActivityAttribute";
    public const string StartExecution = "Workflows.StartExecutionAttribute";

    public const string Resource = "Workflows.ResourceAttribute";
    public const string ServiceData = "Workflows.ServiceDataAttribute";
    public const string ServiceRequest = "Workflows.IServiceRequest";
    public const string SyncRequest = "Workflows.ISyncRequest";
    public const string CallbackRequest = "Workflows.ICallbackRequest";
    public const string StartedExecution = "Workflows.StartedExecution";
    public const string TaskToken = "Workflows.TaskToken";
    public const string Placeholder = "Workflows.PlaceholderAttribute";

    public const string Branch = "Workflows.BranchAttribute";
    public const string ItemBatcher = "Workflows.ItemBatcherAttribute";
    public const string ResultWriter = "Workflows.ResultWriterAttribute";
    public const string Item = "Workflows.ItemAttribute";
    public const string ItemIndex = "Workflows.ItemIndexAttribute";
    public const string ItemKey = "Workflows.ItemKeyAttribute";

    public const string ResultPath = "Workflows.ResultPathAttribute";
    public const string DiscardResult = "Workflows.DiscardResultAttribute";

    public const string Assign = "Workflows.AssignAttribute";
    public const string Variable = "Workflows.VariableAttribute";
    public const string ExecutionInput = "Workflows.ExecutionInputAttribute";

    public const string Retry = "Workflows.RetryAttribute";
    public const string Catch = "Workflows.CatchAttribute";
    public const string Policy = "Workflows.PolicyAttribute";
    public const string ErrorName = "Workflows.ErrorNameAttribute";
    public const string TaskFailedException = "Workflows.TaskFailedException";
    public const string ErrorOutput = "Workflows.ErrorOutput";

    public const string Next = "Workflows.Next";
    public const string WorkflowError = "Workflows.WorkflowError";
    public const string WorkflowContext = "Workflows.WorkflowContext";

    /// <summary>An attribute's name, for a generic one without its type arguments.</summary>
    public static string? Of(AttributeData attribute) => attribute.AttributeClass is { } type ? Of(type) : null;

    /// <summary>A type's name with its namespace, for a generic one without its type arguments. Cheaper than a symbol's display, and asked of every attribute.</summary>
    public static string Of(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => $"{Of(outer)}.{type.Name}",
        { ContainingNamespace: null or { IsGlobalNamespace: true } } => type.Name,
        _ => $"{SystemTypes.NameOf(type.ContainingNamespace)}.{type.Name}",
    };

    public static bool IsState(string attribute) => IsTask(attribute) || attribute is Pass or Choice or Wait or Succeed or Fail or Parallel or Map;

    /// <summary>Whether it is of a state that does work, and so has a result, retriers and catchers.</summary>
    public static bool IsWork(string? attribute) => IsTask(attribute) || attribute is Parallel or Map;

    /// <summary>Whether it is of a Task, whatever that calls.</summary>
    public static bool IsTask(string? attribute) => attribute is Task or ServiceTask or Lambda or Activity or StartExecution;
}
