namespace Workflows;

/// <summary>Amazon DynamoDB: requests, and values as it has them.</summary>
public static partial class DynamoDb;
