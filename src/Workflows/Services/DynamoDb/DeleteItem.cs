namespace Workflows;

public static partial class DynamoDb
{
    /// <summary>Removes an item. API: <c>DeleteItem</c>; ASL: <c>arn:aws:states:::dynamodb:deleteItem</c>.</summary>
    [Resource("arn:aws:states:::dynamodb:deleteItem")]
    public sealed record DeleteItem : IServiceRequest<WriteResult>
    {
        /// <summary>The table's name or ARN.</summary>
        public required string TableName { get; init; }

        /// <summary>The attributes of the key.</summary>
        public required Item Key { get; init; }

        /// <summary>What has to hold; otherwise the state fails with <c>DynamoDB.ConditionalCheckFailedException</c>.</summary>
        public string? ConditionExpression { get; init; }

        /// <summary>What names with <c>#</c> in expressions stand for.</summary>
        public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }

        /// <summary>What names with <c>:</c> in expressions stand for.</summary>
        public Item? ExpressionAttributeValues { get; init; }

        /// <summary>Which attributes are given back: <c>ALL_OLD</c> or <c>NONE</c>.</summary>
        /// <value>Default: none.</value>
        public string? ReturnValues { get; init; }

        /// <summary><c>INDEXES</c>, <c>TOTAL</c> or <c>NONE</c>.</summary>
        public string? ReturnConsumedCapacity { get; init; }
    }
}
