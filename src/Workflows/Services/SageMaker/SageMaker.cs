namespace Workflows;

/// <summary>Amazon SageMaker.</summary>
public static partial class SageMaker;
