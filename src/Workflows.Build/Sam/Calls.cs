namespace Workflows.Build.Sam;

/// <summary>Finds what the states of a definition call, those within Parallels and Maps too.</summary>
internal static class Calls
{
    public static IEnumerable<ServiceCall> Of(SamWorkflow workflow) => In(workflow.Definition, workflow);

    /// <summary>Every state with its name.</summary>
    public static IEnumerable<KeyValuePair<string, JsonValue>> StatesOf(JsonValue machine) => machine.Member("States") is JsonObject states
        ? states.Concat(states.SelectMany(state => Machines(state.Value).SelectMany(StatesOf)))
        : [];

    public static JsonValue? Arguments(JsonValue state) => state.Member("Arguments") ?? state.Member("Parameters");

    private static IEnumerable<ServiceCall> In(JsonValue machine, SamWorkflow workflow) => StatesOf(machine).SelectMany(state => Of(state.Key, state.Value, workflow));

    private static IEnumerable<ServiceCall> Of(string name, JsonValue state, SamWorkflow workflow)
    {
        if (state.TextOf("Resource") is { } resource)
        {
            yield return new ServiceCall(name, resource, Arguments(state), workflow);
        }

        if (state.Member("Credentials") is { } credentials)
        {
            yield return new ServiceCall(name, Policies.AssumeRole, credentials, workflow);
        }

        if (state.Member("ItemProcessor")?.Member("ProcessorConfig")?.TextOf("Mode") == "DISTRIBUTED")
        {
            yield return new ServiceCall(name, Policies.StartChildren, null, workflow);
        }

        if (state.Member("ItemReader") is { } reader && reader.TextOf("Resource") is { } read)
        {
            yield return new ServiceCall(name, read, Arguments(reader), workflow);
        }

        if (state.Member("ResultWriter") is { } writer && writer.TextOf("Resource") is not null)
        {
            yield return new ServiceCall(name, Policies.WriteResults, Arguments(writer), workflow);
        }
    }

    private static IEnumerable<JsonValue> Machines(JsonValue state) =>
        state.ItemsOf("Branches").Concat(new[] { state.Member("ItemProcessor"), state.Member("Iterator") }.OfType<JsonValue>());
}
