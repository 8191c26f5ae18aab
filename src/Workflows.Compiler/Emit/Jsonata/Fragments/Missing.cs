namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>What it means if an expression gives nothing, JSONata's <c>undefined</c>.</summary>
internal enum Missing
{
    /// <summary>It cannot happen.</summary>
    Never,

    /// <summary>The value is null.</summary>
    IsNull,

    /// <summary>There is no such element: the evaluation has to fail.</summary>
    IsOutOfRange,

    /// <summary>There are no elements: the evaluation has to fail.</summary>
    IsEmpty,

    /// <summary>There is no such key: the evaluation has to fail.</summary>
    IsUnknownKey,
}
