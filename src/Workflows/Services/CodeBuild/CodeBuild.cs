namespace Workflows;

/// <summary>AWS CodeBuild.</summary>
public static partial class CodeBuild;
