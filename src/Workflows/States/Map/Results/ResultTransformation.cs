namespace Workflows;

/// <summary>What becomes of the outputs of a Distributed Map's child executions. ASL: <c>Transformation</c>.</summary>
public enum ResultTransformation
{
    /// <summary>Each output as it is. ASL: <c>COMPACT</c>.</summary>
    Compact,

    /// <summary>Outputs that are arrays are put together into one. ASL: <c>FLATTEN</c>.</summary>
    Flatten,

    /// <summary>Records of the executions, with input, output, status and times. Only where they are written. ASL: <c>NONE</c>.</summary>
    None,
}
