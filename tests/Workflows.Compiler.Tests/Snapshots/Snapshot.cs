namespace Workflows.Compiler.Tests.Snapshots;

/// <summary>A whole file that an emitter should write, committed next to the tests.</summary>
internal static class Snapshot
{
    public static string Read(string fileName) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Snapshots", fileName));
}
