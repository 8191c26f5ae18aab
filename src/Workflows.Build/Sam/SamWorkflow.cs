namespace Workflows.Build.Sam;

/// <summary>A workflow of the template.</summary>
/// <param name="entry">Its object in the manifest.</param>
/// <param name="definition">Its definition.</param>
/// <param name="logicalId">The name of its state machine in the template.</param>
internal sealed class SamWorkflow(JsonValue entry, JsonValue definition, string logicalId)
{
    public string Name { get; } = entry.TextOf("name")!;

    public JsonValue Entry { get; } = entry;

    public JsonValue Definition { get; } = definition;

    public string LogicalId { get; } = logicalId;

    public bool IsExpress { get; } = string.Equals(entry.TextOf("type"), "EXPRESS", StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands in the template for the definition's placeholders.</summary>
    public Dictionary<string, JsonValue> Placeholders { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a policy has to name the state machine itself, which then gets a name that is known before it is made.</summary>
    public bool NamesItself { get; set; }

    /// <summary>The state machine's name then.</summary>
    public string FixedName => $"${{AWS::StackName}}-{Name}";
}
