namespace Workflows;

public static partial class Batch
{
    /// <summary>The container of a job that has ended. API: <c>ContainerDetail</c>.</summary>
    [ServiceData]
    public sealed record JobContainer
    {
        /// <summary>What its program ended with.</summary>
        public int? ExitCode { get; init; }

        /// <summary>What there is to say of it.</summary>
        public string? Reason { get; init; }

        /// <summary>Where its log is.</summary>
        public string? LogStreamName { get; init; }
    }
}
