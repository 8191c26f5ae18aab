using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Workflows.Durable;

/// <summary>What of a definition decides whether an execution can go on under another: of each state its type, what it calls, and what it reads.</summary>
internal sealed class DefinitionContract
{
    private readonly Dictionary<string, (string Type, string Resource, string Input, string Variables)> _states;

    private DefinitionContract(Dictionary<string, (string, string, string, string)> states) => _states = states;

    /// <summary>The definition of a machine, as it is stored.</summary>
    public static StoredDefinition Of(DurableMachine machine)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var state in machine.States)
            {
                writer.WriteStartObject();
                writer.WriteString("name", state.Name);
                writer.WriteString("type", state.Type.ToString());
                writer.WriteString("resource", state.Resource);
                writer.WriteString("input", state.Input);
                writer.WriteString("variables", state.Variables);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        var states = Encoding.UTF8.GetString(stream.ToArray());
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{WithoutComments(machine.Asl)}\n{states}"));
        return new StoredDefinition(new DefinitionHash(Convert.ToHexString(hash)), machine.Name, machine.Asl, states);
    }

    public static DefinitionContract Read(StoredDefinition definition)
    {
        using var document = JsonDocument.Parse(definition.States);
        return new DefinitionContract(document.RootElement.EnumerateArray().ToDictionary(
            static state => Text(state, "name"),
            static state => (Text(state, "type"), Text(state, "resource"), Text(state, "input"), Text(state, "variables"))));
    }

    /// <summary>Why an execution in a state cannot go on under another definition; null if it can.</summary>
    /// <param name="state">The state.</param>
    /// <param name="other">The other definition.</param>
    public string? Hindrance(string state, DefinitionContract other)
    {
        if (!_states.TryGetValue(state, out var was))
        {
            return $"State '{state}' is not in the definition that the execution was started with.";
        }

        if (!other._states.TryGetValue(state, out var now))
        {
            return $"State '{state}' is gone. Bring it back until the execution has left it, or stop the execution.";
        }

        return was.Type != now.Type ? $"State '{state}' was a {was.Type} and is a {now.Type}. Give the new one another name."
            : was.Resource != now.Resource ? $"State '{state}' called '{was.Resource}' and calls '{now.Resource}'. Give the new one another name."
            : was.Input != now.Input ? $"State '{state}' reads other data than it did. Give the new one another name, or let it read the old data too."
            : was.Variables != now.Variables ? $"State '{state}' can read other variables than it could. Give the new one another name, or set the old ones too."
            : null;
    }

    private static string Text(JsonElement state, string name) => state.GetProperty(name).GetString()!;

    // A comment says nothing about what a definition does.
    private static string WithoutComments(string asl)
    {
        using var document = JsonDocument.Parse(asl);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Copy(document.RootElement, writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Copy(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in element.EnumerateObject().Where(static member => member is not { Name: "Comment", Value.ValueKind: JsonValueKind.String }))
                {
                    writer.WritePropertyName(member.Name);
                    Copy(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Copy(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
