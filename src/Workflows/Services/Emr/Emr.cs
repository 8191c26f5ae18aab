namespace Workflows;

/// <summary>Amazon EMR.</summary>
public static partial class Emr;
