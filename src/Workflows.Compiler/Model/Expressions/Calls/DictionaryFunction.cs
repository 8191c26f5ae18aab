namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over objects with computed keys.</summary>
internal enum DictionaryFunction
{
    /// <summary>An array with an object for each key, which has members for the key and the value; their names are the second and the third argument.</summary>
    Entries,

    /// <summary><c>dictionary.Keys</c>.</summary>
    Keys,

    /// <summary><c>dictionary.Values</c>.</summary>
    Values,

    /// <summary><c>dictionary.Count</c>.</summary>
    Count,

    /// <summary><c>dictionary.ContainsKey(key)</c>.</summary>
    ContainsKey,

    /// <summary>The value of a key, or null.</summary>
    ValueOrNull,

    /// <summary>A new one of keys and values in turn; equal keys fail.</summary>
    Add,

    /// <summary>A new one of keys and values in turn; of equal keys the last remains.</summary>
    Set,
}
