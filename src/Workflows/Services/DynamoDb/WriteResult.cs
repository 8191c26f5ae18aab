namespace Workflows;

public static partial class DynamoDb
{
    /// <summary>The answer to <see cref="PutItem"/>, <see cref="UpdateItem"/> and <see cref="DeleteItem"/>.</summary>
    [ServiceData]
    public sealed record WriteResult
    {
        /// <summary>The attributes that <c>ReturnValues</c> asks for.</summary>
        public Item? Attributes { get; init; }
    }
}
