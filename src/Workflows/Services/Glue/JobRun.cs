namespace Workflows;

public static partial class Glue
{
    /// <summary>A run that has ended. API: <c>JobRun</c>.</summary>
    [ServiceData]
    public sealed record JobRun
    {
        /// <summary>What the run is known by.</summary>
        public string? Id { get; init; }

        /// <summary>The job.</summary>
        public string? JobName { get; init; }

        /// <summary>How often it was tried before.</summary>
        public int? Attempt { get; init; }

        /// <summary>How it ended: <c>SUCCEEDED</c>.</summary>
        public string? JobRunState { get; init; }

        /// <summary>How long it took, in seconds.</summary>
        public int? ExecutionTime { get; init; }

        /// <summary>What went wrong.</summary>
        public string? ErrorMessage { get; init; }
    }
}
