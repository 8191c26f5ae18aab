namespace Workflows;

public static partial class CodeBuild
{
    /// <summary>A variable of an environment.</summary>
    [ServiceData]
    public sealed record EnvironmentVariable
    {
        /// <summary>Its name.</summary>
        public required string Name { get; init; }

        /// <summary>Its value, or where that is kept.</summary>
        public required string Value { get; init; }

        /// <summary><c>PLAINTEXT</c>, <c>PARAMETER_STORE</c> or <c>SECRETS_MANAGER</c>.</summary>
        /// <value>Default: <c>PLAINTEXT</c>.</value>
        public string? Type { get; init; }
    }
}
