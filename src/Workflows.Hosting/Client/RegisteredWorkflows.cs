using System.Text.Json.Serialization.Metadata;

namespace Workflows.Hosting;

/// <summary>The workflows that are registered, by name.</summary>
internal sealed class RegisteredWorkflows
{
    private readonly Dictionary<string, WorkflowDefinition> _definitions;
    private readonly Dictionary<string, SensitiveMask> _masks;

    public RegisteredWorkflows(IEnumerable<WorkflowDefinition> definitions)
    {
        _definitions = definitions.ToDictionary(static definition => definition.Name, StringComparer.Ordinal);
        _masks = _definitions.Values
            .Where(static definition => definition.Machine is { SensitiveMembers.Count: > 0 })
            .ToDictionary(static definition => definition.Name, static definition => new SensitiveMask(definition.Machine!.SensitiveMembers), StringComparer.Ordinal);
    }

    /// <summary>The names of those that outlive the process.</summary>
    public IEnumerable<string> DurableNames => _definitions.Values.Where(static definition => definition.Machine is not null).Select(static definition => definition.Name);

    /// <summary>The names of those whose data is sensitive.</summary>
    public IReadOnlyCollection<string> Sensitive => _masks.Keys;

    /// <summary>What hides the sensitive members of a workflow's data; null if it has none.</summary>
    public SensitiveMask? MaskOf(string workflow) => _masks.GetValueOrDefault(workflow);

    public WorkflowDefinition? Find(string workflow) => _definitions.GetValueOrDefault(workflow);

    /// <summary>The JSON of a type of the data of any of them.</summary>
    /// <exception cref="NotSupportedException">None has such data.</exception>
    public JsonTypeInfo<T> ContractOf<T>()
    {
        foreach (var definition in _definitions.Values)
        {
            if (definition.FindTypeInfo<T>() is { } contract)
            {
                return contract;
            }
        }

        throw new NotSupportedException($"No workflow that is registered here has data of type '{typeof(T)}', so its JSON is not known. Use the type that the state has, or send JSON.");
    }
}
