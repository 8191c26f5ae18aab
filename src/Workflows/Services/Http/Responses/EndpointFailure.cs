namespace Workflows;

/// <summary>ASL's errors of HTTPS endpoints.</summary>
internal static class EndpointFailure
{
    // AWS keeps so much of a Cause.
    private const int MaxCause = 32_768;

    /// <summary>A request that cannot be sent, whatever is done about it.</summary>
    public static TaskFailedException Refused(string cause) => new(Generated.ErrorNames.Runtime, cause);

    /// <summary>A place that may not be reached: AWS would lack the permission for it.</summary>
    public static TaskFailedException Forbidden(string cause) => new(Errors.Permissions, cause);

    /// <summary>No answer.</summary>
    public static TaskFailedException Socket(string cause) => new(Errors.HttpSocket, cause);

    /// <summary>Credentials that are none.</summary>
    public static TaskFailedException Unauthorized(string cause) => new("Events.ConnectionResource.InvalidConnectionState", cause);

    public static TaskFailedException TooLarge() => new(Errors.DataLimitExceeded, $"The response's body is larger than {ResponseBody.Limit} bytes.");

    /// <summary>An answer that is none of <c>2xx</c>. Its cause is the response.</summary>
    public static TaskFailedException Status(ReceivedResponse response)
    {
        var cause = System.Text.Encoding.UTF8.GetString(response.ToJson());
        return new TaskFailedException($"States.Http.StatusCode.{response.StatusCode}", cause.Length > MaxCause ? cause[..MaxCause] : cause);
    }

    /// <summary>What the client threw: what the guard says is inside of it.</summary>
    public static TaskFailedException Of(HttpRequestException exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is TaskFailedException failed)
            {
                return failed;
            }
        }

        return Socket(exception.InnerException is { } reason ? $"{exception.Message} {reason.Message}" : exception.Message);
    }
}
