namespace Workflows;

public static partial class SageMaker
{
    /// <summary>A tag.</summary>
    [ServiceData]
    public sealed record Tag
    {
        /// <summary>Its name.</summary>
        public required string Key { get; init; }

        /// <summary>Its value.</summary>
        public required string Value { get; init; }
    }
}
