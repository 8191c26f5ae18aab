using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Carries what the build writes to disk for a workflow. The generator emits it; the build task reads it.</summary>
/// <param name="name">The workflow's name, which is also the files'.</param>
/// <param name="asl">The content of <c>&lt;name&gt;.asl.json</c>.</param>
/// <param name="diagram">The content of <c>&lt;name&gt;.mmd</c>.</param>
/// <param name="manifest">The workflow's object in <c>workflows.manifest.json</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class WorkflowAssetsAttribute(string name, string asl, string diagram, string manifest) : Attribute
{
    /// <summary>The workflow's name.</summary>
    public string Name { get; } = name;

    /// <summary>The definition in Amazon States Language.</summary>
    public string Asl { get; } = asl;

    /// <summary>The diagram in Mermaid.</summary>
    public string Diagram { get; } = diagram;

    /// <summary>The manifest entry, as JSON.</summary>
    public string Manifest { get; } = manifest;
}
