using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Workflows;

public static partial class DynamoDb
{
    /// <summary>Values by the names of their attributes: an item, a key, or the values of an expression. It is read-only once it is made.</summary>
    /// <example>
    /// <code>
    /// DynamoDb.Item key = new() { ["Id"] = order.Id };
    /// string? name = answer.Item["Name"].S;
    /// </code>
    /// </example>
    public sealed class Item : IReadOnlyDictionary<string, Value>
    {
        private readonly Dictionary<string, Value> _values;

        /// <summary>Makes an item whose values an initialiser sets.</summary>
        public Item() => _values = new(StringComparer.Ordinal);

        /// <summary>Makes an item of values.</summary>
        /// <param name="values">The values.</param>
        public Item(IReadOnlyDictionary<string, Value> values) => _values = new(values, StringComparer.Ordinal);

        /// <inheritdoc/>
        public int Count => _values.Count;

        /// <inheritdoc/>
        public IEnumerable<string> Keys => _values.Keys;

        /// <inheritdoc/>
        public IEnumerable<Value> Values => _values.Values;

        /// <summary>The value of an attribute.</summary>
        /// <param name="key">The attribute's name.</param>
        /// <exception cref="KeyNotFoundException">There is none.</exception>
        public Value this[string key]
        {
            get => _values[key];
            init => _values[key] = value;
        }

        /// <inheritdoc/>
        public bool ContainsKey(string key) => _values.ContainsKey(key);

        /// <inheritdoc/>
        public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value) => _values.TryGetValue(key, out value);

        /// <inheritdoc/>
        public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => _values.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
