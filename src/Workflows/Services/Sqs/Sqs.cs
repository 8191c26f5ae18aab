namespace Workflows;

/// <summary>Amazon Simple Queue Service (SQS).</summary>
public static partial class Sqs;
