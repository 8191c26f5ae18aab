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

    /// <summary><c>Memory&lt;T&gt;</c> and <c>ReadOnlyMemory&lt;T&gt;</c>.</summary>
    Memory,

    /// <summary>A class whose constructor takes the elements.</summary>
    Copied,

    /// <summary>A stack or a bag, whose constructor takes the elements from the bottom, while JSON has them from the top.</summary>
    Stacked,

    /// <summary>A class with a parameterless constructor to which elements are added.</summary>
    Added,

    /// <summary>An immutable collection, of which a static class makes new ones.</summary>
    Immutable,

    /// <summary>An immutable stack.</summary>
    ImmutableStack,
}
