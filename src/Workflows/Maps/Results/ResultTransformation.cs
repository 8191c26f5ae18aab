using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>What is written of a child that succeeded, for generated code. ASL: <c>Transformation</c>. One that failed is always written with all that is known of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ResultTransformation
{
    /// <summary>Input, output and all else that is known of it. ASL: <c>NONE</c>.</summary>
    None,

    /// <summary>Its output. ASL: <c>COMPACT</c>.</summary>
    Compact,

    /// <summary>Its output, and the elements of an output that is an array. ASL: <c>FLATTEN</c>.</summary>
    Flatten,
}
