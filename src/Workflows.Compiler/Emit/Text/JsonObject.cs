using System.Collections;

namespace Workflows.Compiler.Emit.Text;

/// <summary>An object with its members in the order they were added, so that a collection initialiser looks like the JSON.</summary>
internal sealed class JsonObject : JsonNode, IEnumerable<KeyValuePair<string, JsonNode>>
{
    private readonly List<KeyValuePair<string, JsonNode>> _members = [];

    /// <summary>Whether what is in it never stands on one line, though it may be short: a state.</summary>
    public bool IsSpread { get; init; }

    public int Count => _members.Count;

    /// <summary>Adds a member, unless the value is null, which means that the object does not have it.</summary>
    public void Add(string name, JsonNode? value)
    {
        if (value is not null)
        {
            _members.Add(new(name, value));
        }
    }

    public void Add(string name, string? value) => Add(name, value is null ? null : Of(value));

    public void Add(string name, int? value) => Add(name, value is { } number ? Of(number) : null);

    public void Add(string name, double? value) => Add(name, value is { } number ? Of(number) : null);

    public IEnumerator<KeyValuePair<string, JsonNode>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
