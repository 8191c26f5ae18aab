namespace Workflows;

/// <summary>Says how the data of an assembly's workflows is JSON: in the definition, in the payloads of functions and in checkpoints.</summary>
/// <remarks>
/// It holds for the types of the assembly itself, and for those of assemblies that know nothing of workflows. <c>[JsonPropertyName]</c> on a member and
/// a <c>JsonSerializerContext</c> that has the type come first.
/// </remarks>
/// <example>
/// <code>
/// [assembly: WorkflowJson(Naming = JsonNaming.SnakeCaseLower)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class WorkflowJsonAttribute : Attribute
{
    /// <summary>How members are named.</summary>
    /// <value><see cref="JsonNaming.CamelCase"/> by default.</value>
    public JsonNaming Naming { get; set; }
}
