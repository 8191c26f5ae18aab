namespace Workflows;

public static partial class DynamoDb
{
    /// <summary>The answer to <see cref="GetItem"/>.</summary>
    [ServiceData]
    public sealed record GetItemResult
    {
        /// <summary>The item; null if there is none.</summary>
        public Item? Item { get; init; }
    }
}
