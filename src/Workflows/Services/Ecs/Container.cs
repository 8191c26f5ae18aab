namespace Workflows;

public static partial class Ecs
{
    /// <summary>A container of a task.</summary>
    [ServiceData]
    public sealed record Container
    {
        /// <summary>Its name.</summary>
        public string? Name { get; init; }

        /// <summary>How it stands.</summary>
        public string? LastStatus { get; init; }

        /// <summary>What its program ended with.</summary>
        public int? ExitCode { get; init; }

        /// <summary>What there is to say of it.</summary>
        public string? Reason { get; init; }
    }
}
