using System.Text;
using Workflows.Build.Sam;

namespace Workflows.Build;

/// <summary>The <c>asl</c> folder below <c>obj</c>: brought in line with what it should hold, and touched no further.</summary>
internal sealed class AssetDirectory(string path)
{
    private static readonly UTF8Encoding s_utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string[] s_ownPatterns = [$"*{AssetFiles.DefinitionExtension}", $"*{AssetFiles.DiagramExtension}", WorkflowsManifest.FileName, SamTemplate.FileName];

    /// <summary>Writes what differs and deletes what no workflow has any more.</summary>
    public void Update(IReadOnlyList<AssetFile> files)
    {
        DeleteStrays(new HashSet<string>(files.Select(file => file.Name), StringComparer.Ordinal));
        foreach (var file in files)
        {
            WriteIfDifferent(file);
        }
    }

    private void DeleteStrays(HashSet<string> expected)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        var strays = s_ownPatterns
            .SelectMany(pattern => Directory.GetFiles(path, pattern))
            .Where(file => !expected.Contains(Path.GetFileName(file)));
        foreach (var stray in strays)
        {
            File.Delete(stray);
        }
    }

    private void WriteIfDifferent(AssetFile file)
    {
        var target = Path.Combine(path, file.Name);
        var content = s_utf8WithoutMark.GetBytes(file.Content.Replace("\r\n", "\n").Replace('\r', '\n'));
        if (!File.Exists(target) || !File.ReadAllBytes(target).SequenceEqual(content))
        {
            Directory.CreateDirectory(path);
            File.WriteAllBytes(target, content);
        }
    }
}
