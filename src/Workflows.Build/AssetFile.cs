namespace Workflows.Build;

/// <summary>A file of the <c>asl</c> folder.</summary>
internal sealed class AssetFile(string name, string content)
{
    public string Name { get; } = name;

    public string Content { get; } = content;
}
