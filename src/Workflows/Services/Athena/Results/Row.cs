namespace Workflows;

public static partial class Athena
{
    /// <summary>A row.</summary>
    [ServiceData]
    public sealed record Row
    {
        /// <summary>Its cells.</summary>
        public IReadOnlyList<Datum>? Data { get; init; }
    }
}
