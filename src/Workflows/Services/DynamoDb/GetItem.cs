namespace Workflows;

public static partial class DynamoDb
{
    /// <summary>Reads an item. API: <c>GetItem</c>; ASL: <c>arn:aws:states:::dynamodb:getItem</c>.</summary>
    [Resource("arn:aws:states:::dynamodb:getItem")]
    public sealed record GetItem : IServiceRequest<GetItemResult>
    {
        /// <summary>The table's name or ARN.</summary>
        public required string TableName { get; init; }

        /// <summary>The attributes of the key.</summary>
        public required Item Key { get; init; }

        /// <summary>Whether what was just written is seen.</summary>
        /// <value>Default: <see langword="false"/>.</value>
        public bool? ConsistentRead { get; init; }

        /// <summary>Which attributes are read.</summary>
        /// <value>Default: all.</value>
        public string? ProjectionExpression { get; init; }

        /// <summary>What names with <c>#</c> in expressions stand for.</summary>
        public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }

        /// <summary><c>INDEXES</c>, <c>TOTAL</c> or <c>NONE</c>.</summary>
        public string? ReturnConsumedCapacity { get; init; }
    }
}
