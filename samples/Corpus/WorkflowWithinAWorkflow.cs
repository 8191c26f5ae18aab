using System.Text.Json;
using Workflows;

namespace Corpus;

/// <summary>An example of combining workflows using a Step Functions StartExecution task state with various integration patterns.</summary>
[Workflow("workflow-within-a-workflow", StartAt = nameof(StartAndContinue), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class WorkflowWithinAWorkflow
{
    private const string Another = "${NestingPatternAnotherStateMachineArn}";

    /// <summary>Start an execution of another Step Functions state machine and continue</summary>
    [StartExecution<Request, JsonElement>(Another, Name = "Start new workflow and continue", Sync = false, Next = nameof(StartInParallel))]
    static Request StartAndContinue() => new(NeedCallback: false);

    /// <summary>Start two executions of the same state machine in parallel</summary>
    [Parallel(nameof(StartAndWait), nameof(StartAndWaitForCallback), Name = "Start in parallel", End = true)]
    static partial void StartInParallel();

    /// <summary>Start an execution and wait for its completion</summary>
    [StartExecution<Request, JsonElement>(Another, Name = "Start new workflow and wait for completion", End = true)]
    static Request StartAndWait() => new(NeedCallback: false);

    /// <summary>Start an execution and wait for it to call back with a task token</summary>
    [StartExecution<Request, JsonElement>(Another, Name = "Start new workflow and wait for callback", End = true)]
    static Request StartAndWaitForCallback(TaskToken<JsonElement> token) => new(NeedCallback: true) { TaskToken = token.Value };

    [ServiceData]
    public sealed record Request(bool NeedCallback)
    {
        public string? TaskToken { get; init; }
    }
}
