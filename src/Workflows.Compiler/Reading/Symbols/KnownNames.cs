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

    public const string Next = "Workflows.Next";
    public const string WorkflowError = "Workflows.WorkflowError";
    public const string WorkflowContext = "Workflows.WorkflowContext";

    public static bool IsState(string attribute) => attribute is Task or Pass or Choice or Wait or Succeed or Fail;
}
