namespace Workflows.Compiler.Model.Expressions;

/// <summary>Which scalar a value is, as far as its type says; JSONPath has other operators for each.</summary>
internal enum ScalarType
{
    /// <summary>The type does not say, or it is no scalar.</summary>
    Unknown,

    String,
    Boolean,

    /// <summary>An integer of at most 32 bits.</summary>
    Integer,

    Number,

    /// <summary>A moment as text.</summary>
    Timestamp,
}
