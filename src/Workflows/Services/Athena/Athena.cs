namespace Workflows;

/// <summary>Amazon Athena.</summary>
public static partial class Athena;
