namespace Workflows;

/// <summary>How long the texts of whoever answers tasks, stops executions or asks for work may be, as in AWS.</summary>
internal static class AnswerLimits
{
    public const int MaxErrorLength = 256;
    public const int MaxCauseLength = 32_768;
    private const int MaxWorkerNameLength = 80;

    /// <exception cref="ArgumentException">The error or the cause is too long.</exception>
    public static void RequireLengths(string? error, string? cause)
    {
        Require(error, MaxErrorLength, nameof(error));
        Require(cause, MaxCauseLength, nameof(cause));
    }

    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public static void RequireWorkerName(string? workerName)
    {
        if (workerName is { Length: 0 or > MaxWorkerNameLength })
        {
            throw new ArgumentException($"The worker's name has {workerName.Length} characters; it has 1 to {MaxWorkerNameLength}, or there is none.", nameof(workerName));
        }
    }

    private static void Require(string? text, int length, string name)
    {
        if (text?.Length > length)
        {
            throw new ArgumentException($"The {name} has {text.Length:N0} characters, but at most {length:N0} are allowed. Shorten it, and keep the rest elsewhere.", name);
        }
    }
}
