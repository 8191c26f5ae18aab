using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Collects the entries of a dictionary of unknown size in borrowed memory, for generated code.</summary>
/// <typeparam name="T">The values' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EntryBuffer<T>
{
    private ElementBuffer<KeyValuePair<string, T>> _entries;

    /// <summary>Adds an entry.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void Add(string key, T value) => _entries.Add(new KeyValuePair<string, T>(key, value));

    /// <summary>The entries as a dictionary; of equal keys the last counts. Ends the use of this.</summary>
    public Dictionary<string, T> ToDictionary()
    {
        var dictionary = new Dictionary<string, T>(_entries.Count);
        foreach (var (key, value) in _entries.Elements)
        {
            dictionary[key] = value;
        }

        _entries.Return();
        return dictionary;
    }
}
