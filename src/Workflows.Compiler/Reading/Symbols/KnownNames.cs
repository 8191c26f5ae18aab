using Microsoft.CodeAnalysis;

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

    public const string ResultPath = "Workflows.ResultPathAttribute";
    public const string DiscardResult = "Workflows.DiscardResultAttribute";

    public const string Retry = "Workflows.RetryAttribute";
    public const string Catch = "Workflows.CatchAttribute";
    public const string Policy = "Workflows.PolicyAttribute";
    public const string ErrorName = "Workflows.ErrorNameAttribute";
    public const string TaskFailedException = "Workflows.TaskFailedException";
    public const string ErrorOutput = "Workflows.ErrorOutput";

    public const string Next = "Workflows.Next";
    public const string WorkflowError = "Workflows.WorkflowError";
    public const string WorkflowContext = "Workflows.WorkflowContext";

    public static readonly SymbolDisplayFormat WithoutTypeArguments =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>An attribute's name, for a generic one without its type arguments.</summary>
    public static string? Of(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString(WithoutTypeArguments);

    public static bool IsState(string attribute) => attribute is Task or Pass or Choice or Wait or Succeed or Fail;
}
