namespace Workflows;

public static partial class DynamoDb
{
    /// <summary>Reads items that have one partition key. API: <c>Query</c>; ASL: <c>arn:aws:states:::aws-sdk:dynamodb:query</c>.</summary>
    [Resource("arn:aws:states:::aws-sdk:dynamodb:query")]
    public sealed record Query : IServiceRequest<QueryResult>
    {
        /// <summary>The table's name or ARN.</summary>
        public required string TableName { get; init; }

        /// <summary>An index of the table.</summary>
        public string? IndexName { get; init; }

        /// <summary>Which keys.</summary>
        public string? KeyConditionExpression { get; init; }

        /// <summary>Which of the items with such keys are given.</summary>
        public string? FilterExpression { get; init; }

        /// <summary>Which attributes are read.</summary>
        /// <value>Default: all.</value>
        public string? ProjectionExpression { get; init; }

        /// <summary>What names with <c>#</c> in expressions stand for.</summary>
        public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }

        /// <summary>What names with <c>:</c> in expressions stand for.</summary>
        public Item? ExpressionAttributeValues { get; init; }

        /// <summary>Whether what was just written is seen.</summary>
        /// <value>Default: <see langword="false"/>.</value>
        public bool? ConsistentRead { get; init; }

        /// <summary>Whether sort keys ascend.</summary>
        /// <value>Default: <see langword="true"/>.</value>
        public bool? ScanIndexForward { get; init; }

        /// <summary>How many items are looked at, at most.</summary>
        public int? Limit { get; init; }

        /// <summary>Behind which key to go on: <see cref="QueryResult.LastEvaluatedKey"/>.</summary>
        public Item? ExclusiveStartKey { get; init; }

        /// <summary><c>INDEXES</c>, <c>TOTAL</c> or <c>NONE</c>.</summary>
        public string? ReturnConsumedCapacity { get; init; }
    }
}
