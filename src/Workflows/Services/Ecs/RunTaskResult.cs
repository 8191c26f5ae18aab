namespace Workflows;

public static partial class Ecs
{
    /// <summary>The answer to <see cref="RunTask"/>.</summary>
    [ServiceData]
    public sealed record RunTaskResult
    {
        /// <summary>What was started.</summary>
        public IReadOnlyList<EcsTask>? Tasks { get; init; }

        /// <summary>What was not.</summary>
        public IReadOnlyList<Failure>? Failures { get; init; }
    }
}
