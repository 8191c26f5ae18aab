namespace Workflows.Compiler.Model.States;

/// <summary>What Express executions are limited to (Step Functions, "Choosing workflow type").</summary>
internal static class ExpressLimits
{
    /// <summary>How long one may take, in seconds.</summary>
    public const int Seconds = 300;
}
