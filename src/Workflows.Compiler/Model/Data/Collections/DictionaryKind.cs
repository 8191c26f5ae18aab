namespace Workflows.Compiler.Model.Data;

/// <summary>What JSON's objects with any names are read into.</summary>
internal enum DictionaryKind
{
    /// <summary><c>Dictionary&lt;TKey, TValue&gt;</c> and the interfaces that it implements.</summary>
    Dictionary,

    /// <summary>A class with a parameterless constructor to which entries are added.</summary>
    Added,

    /// <summary>A class whose constructor takes the entries.</summary>
    Copied,

    /// <summary>An immutable dictionary, of which a static class makes new ones.</summary>
    Immutable,
}
