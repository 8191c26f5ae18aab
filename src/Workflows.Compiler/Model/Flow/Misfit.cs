namespace Workflows.Compiler.Model.Flow;

/// <summary>How a type does not fit where it goes.</summary>
internal enum Misfit
{
    /// <summary>It is another type.</summary>
    Types,

    /// <summary>It may be null, and would fit if it were not.</summary>
    Null,

    /// <summary>It has members that the taker does not know and so does not hand on.</summary>
    Members,
}
