namespace Workflows;

/// <summary>AWS Batch.</summary>
public static partial class Batch;
