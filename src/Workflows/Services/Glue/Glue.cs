namespace Workflows;

/// <summary>AWS Glue.</summary>
public static partial class Glue;
