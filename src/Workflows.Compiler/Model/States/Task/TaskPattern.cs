namespace Workflows.Compiler.Model.States;

/// <summary>How long a Task waits for what it calls. ASL: the end of <c>Resource</c>.</summary>
internal enum TaskPattern
{
    /// <summary>For the answer.</summary>
    RequestResponse,

    /// <summary>For the job to end: <c>.sync</c>, of an execution <c>.sync:2</c>.</summary>
    Sync,

    /// <summary>For somebody to return the task token: <c>.waitForTaskToken</c>.</summary>
    Callback,
}
