using System.Collections;
using System.Text;

namespace Workflows.Build;

/// <summary>An object whose members stay in their order; absent ones are not added.</summary>
internal sealed class JsonObject : JsonValue, IEnumerable<KeyValuePair<string, JsonValue>>
{
    private readonly List<KeyValuePair<string, JsonValue>> _members = [];

    public bool IsEmpty => _members.Count == 0;

    public void Add(string name, JsonValue? value)
    {
        if (value is not null)
        {
            _members.Add(new(name, value));
        }
    }

    public void Add(string name, string text) => Add(name, Of(text));

    public override JsonValue? Member(string name) => _members.FirstOrDefault(member => member.Key == name).Value;

    public IEnumerator<KeyValuePair<string, JsonValue>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override void Write(StringBuilder json, string indentation)
    {
        if (IsEmpty)
        {
            json.Append("{}");
            return;
        }

        var inner = indentation + "  ";
        json.Append('{');
        for (var i = 0; i < _members.Count; i++)
        {
            json.Append(i == 0 ? "\n" : ",\n").Append(inner);
            new JsonText(_members[i].Key).Write(json, inner);
            json.Append(": ");
            _members[i].Value.Write(json, inner);
        }

        json.Append('\n').Append(indentation).Append('}');
    }
}
