using System.Text.Json;

namespace Workflows.Generated;

/// <summary>What an execution of another workflow is started with: the key that says who started it, and an object if it takes one.</summary>
internal class NestedInput(string startedBy)
{
    /// <summary>The key that AWS reserves for it.</summary>
    public const string StartedByKey = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID";

    /// <summary>Writes it as the definition says it.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (ToJson() is { ValueKind: JsonValueKind.Object } value)
        {
            foreach (var member in value.EnumerateObject().Where(static member => !member.NameEquals(StartedByKey)))
            {
                member.WriteTo(writer);
            }
        }

        writer.WriteString(StartedByKey, startedBy);
        writer.WriteEndObject();
    }

    protected virtual JsonElement? ToJson() => null;
}
