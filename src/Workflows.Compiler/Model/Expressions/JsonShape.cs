namespace Workflows.Compiler.Model.Expressions;

/// <summary>What a value's JSON is, as far as its type says; a query language that flattens arrays needs to know.</summary>
internal enum JsonShape
{
    /// <summary>The type does not say, as with <c>JsonElement</c>. Always safe, but printed with more ceremony.</summary>
    Unknown,

    /// <summary>Never an array.</summary>
    Single,

    /// <summary>An array, or null if the expression is nullable.</summary>
    Array,
}
