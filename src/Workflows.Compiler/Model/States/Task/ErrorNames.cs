using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Model.States;

/// <summary>The names that ASL defines for errors, all of which begin with <c>States.</c> (States Language, "Error Names").</summary>
internal static class ErrorNames
{
    public const string All = "States.ALL";
    public const string TaskFailed = "States.TaskFailed";
    public const string Timeout = "States.Timeout";
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";
    public const string DataLimitExceeded = "States.DataLimitExceeded";

    /// <summary>Nothing can handle it.</summary>
    public const string Runtime = "States.Runtime";

    private const string ReservedPrefix = "States.";
    private const string StatusCodePrefix = "States.Http.StatusCode.";

    private static readonly string[] Known =
    [
        All, TaskFailed, Timeout, HeartbeatTimeout, DataLimitExceeded, Runtime,
        "States.Permissions", "States.QueryEvaluationError", "States.NoChoiceMatched", "States.BranchFailed", "States.ResultPathMatchFailure",
        "States.ParameterPathFailure", "States.IntrinsicFailure", "States.ExceedToleratedFailureThreshold", "States.ItemReaderFailed",
        "States.ResultWriterFailed", "States.Http.Socket",
    ];

    public static bool IsReserved(string name) => name.StartsWith(ReservedPrefix, StringComparison.Ordinal);

    public static bool IsKnown(string name) => Known.Contains(name) || name.StartsWith(StatusCodePrefix, StringComparison.Ordinal);

    /// <summary>The known name that a wrong one was most likely meant to be; null if none comes near.</summary>
    public static string? Nearest(string name)
    {
        var nearest = Known.Where(static known => known != Runtime).OrderBy(known => Spelling.Distance(known, name)).First();
        return Spelling.Distance(nearest, name) <= Math.Max(2, (nearest.Length - ReservedPrefix.Length) / 3) ? nearest : null;
    }
}
