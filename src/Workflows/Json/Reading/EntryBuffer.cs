using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Collects the entries of a dictionary of unknown size in borrowed memory, for generated code.</summary>
/// <typeparam name="TKey">The keys' type.</typeparam>
/// <typeparam name="TValue">The values' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EntryBuffer<TKey, TValue>
    where TKey : notnull
{
    private ElementBuffer<KeyValuePair<TKey, TValue>> _entries;

    /// <summary>Adds an entry.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void Add(TKey key, TValue value) => _entries.Add(new KeyValuePair<TKey, TValue>(key, value));

    /// <summary>The entries as a dictionary; of equal keys the last counts. Ends the use of this.</summary>
    public Dictionary<TKey, TValue> ToDictionary() => AddTo(new Dictionary<TKey, TValue>(_entries.Count));

    /// <summary>The dictionary with the entries; of equal keys the last counts. Ends the use of this.</summary>
    /// <typeparam name="TDictionary">The dictionary's type.</typeparam>
    /// <param name="dictionary">A new dictionary.</param>
    public TDictionary AddTo<TDictionary>(TDictionary dictionary)
        where TDictionary : IDictionary<TKey, TValue>
    {
        foreach (var (key, value) in _entries.Elements)
        {
            dictionary[key] = value;
        }

        _entries.Return();
        return dictionary;
    }
}
