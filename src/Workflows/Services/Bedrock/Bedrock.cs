namespace Workflows;

/// <summary>Amazon Bedrock.</summary>
public static partial class Bedrock;
