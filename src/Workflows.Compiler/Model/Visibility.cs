namespace Workflows.Compiler.Model;

/// <summary>From where a type can be named.</summary>
internal enum Visibility
{
    Public,

    /// <summary>From its assembly only.</summary>
    Internal,

    /// <summary>From within its containing type only.</summary>
    Nested,
}
