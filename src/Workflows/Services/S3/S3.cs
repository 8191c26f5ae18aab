namespace Workflows;

/// <summary>Amazon Simple Storage Service (S3), by the actions of its API.</summary>
public static partial class S3;
