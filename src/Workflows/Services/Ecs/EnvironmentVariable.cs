namespace Workflows;

public static partial class Ecs
{
    /// <summary>A variable of an environment. API: <c>KeyValuePair</c>.</summary>
    [ServiceData]
    public sealed record EnvironmentVariable
    {
        /// <summary>Its name.</summary>
        public required string Name { get; init; }

        /// <summary>Its value.</summary>
        public required string Value { get; init; }
    }
}
