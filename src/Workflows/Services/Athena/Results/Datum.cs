namespace Workflows;

public static partial class Athena
{
    /// <summary>A cell.</summary>
    [ServiceData]
    public sealed record Datum
    {
        /// <summary>What it holds; null for nothing.</summary>
        public string? VarCharValue { get; init; }
    }
}
