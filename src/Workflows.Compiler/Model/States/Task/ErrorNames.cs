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

    /// <summary>What AWS Lambda fails with when it cannot run a function (AWS Lambda, "Invoke", and what Step Functions documents).</summary>
    private static readonly string[] OfLambda =
    [
        .. new[]
        {
            "Unknown", "AWSLambdaException", "SdkClientException", "ClientExecutionTimeoutException", "ServiceException", "TooManyRequestsException",
            "EC2AccessDeniedException", "EC2ThrottledException", "EC2UnexpectedException", "EFSIOException", "EFSMountConnectivityException",
            "EFSMountFailureException", "EFSMountTimeoutException", "ENILimitReachedException", "InvalidParameterValueException",
            "InvalidRequestContentException", "InvalidRuntimeException", "InvalidSecurityGroupIDException", "InvalidSubnetIDException",
            "InvalidZipFileException", "KMSAccessDeniedException", "KMSDisabledException", "KMSInvalidStateException", "KMSNotFoundException",
            "RecursiveInvocationException", "RequestTooLargeException", "ResourceConflictException", "ResourceNotFoundException",
            "ResourceNotReadyException", "SnapStartException", "SnapStartNotReadyException", "SnapStartTimeoutException",
            "SubnetIPAddressLimitReachedException", "UnsupportedMediaTypeException",
        }
        .Select(static name => "Lambda." + name),
        "Sandbox.Timedout",
    ];

    public static bool IsReserved(string name) => name.StartsWith(ReservedPrefix, StringComparison.Ordinal);

    public static bool IsKnown(string name) => Known.Contains(name) || name.StartsWith(StatusCodePrefix, StringComparison.Ordinal);

    /// <summary>The known name that a wrong one was most likely meant to be; null if none comes near.</summary>
    public static string? Nearest(string name)
    {
        var nearest = Known.Where(static known => known != Runtime).OrderBy(known => Spelling.Distance(known, name)).First();
        return Spelling.Distance(nearest, name) <= Math.Max(2, (nearest.Length - ReservedPrefix.Length) / 3) ? nearest : null;
    }

    /// <summary>The error of ASL or AWS Lambda that a name differs from by a letter or two, or by case; null if there is none.</summary>
    public static string? NearMiss(string name)
    {
        // Most names are the user's own, and have nothing in common with these.
        var service = name.Substring(0, Math.Max(0, name.IndexOf('.')));
        if (new[] { "States", "Lambda", "Sandbox" }.All(known => Spelling.Distance(known, service) > 2) || OfLambda.Contains(name))
        {
            return null;
        }

        return OfLambda.Concat(Known).FirstOrDefault(known => Spelling.Distance(known, name) <= 2);
    }
}
