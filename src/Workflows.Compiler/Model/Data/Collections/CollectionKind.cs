namespace Workflows.Compiler.Model.Data;

/// <summary>What JSON's arrays are read into.</summary>
internal enum CollectionKind
{
    Array,

    /// <summary><c>List&lt;T&gt;</c> and the interfaces that it implements.</summary>
    List,
    ImmutableArray,

    /// <summary><c>HashSet&lt;T&gt;</c>, <c>ISet&lt;T&gt;</c> and <c>IReadOnlySet&lt;T&gt;</c>.</summary>
    HashSet,
}
