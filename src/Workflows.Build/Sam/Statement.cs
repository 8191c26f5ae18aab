namespace Workflows.Build.Sam;

/// <summary>A statement of a policy: what the state machine's role may do to what.</summary>
internal sealed class Statement(JsonValue resource, params string[] actions)
{
    /// <summary>What has to hold besides.</summary>
    public JsonValue? Condition { get; set; }

    public JsonObject ToJson() => new()
    {
        { "Effect", "Allow" },
        { "Action", Cfn.Array(actions) },
        { "Resource", resource },
        { "Condition", Condition },
    };
}
