namespace Workflows;

public static partial class DynamoDb
{
    /// <summary>The answer to <see cref="Query"/>.</summary>
    [ServiceData]
    public sealed record QueryResult
    {
        /// <summary>The items.</summary>
        public IReadOnlyList<Item>? Items { get; init; }

        /// <summary>How many they are.</summary>
        public int? Count { get; init; }

        /// <summary>How many were looked at.</summary>
        public int? ScannedCount { get; init; }

        /// <summary>Where to go on; null if there is no more.</summary>
        public Item? LastEvaluatedKey { get; init; }
    }
}
