using System.Diagnostics;

namespace Workflows.Sqlite.Tests.Faults;

/// <summary>A disk of a megabyte and a half, which the test may make larger: a file system in memory. Only who may mount one has it.</summary>
internal sealed class FullDisk : IDisposable
{
    public FullDisk(string path)
    {
        Root = Directory.CreateDirectory(path).FullName;
        Run("mount", "-t", "tmpfs", "-o", "size=1536k", "tmpfs", Root);
    }

    public static bool CanBeMade => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    public string Root { get; }

    public void Grow() => Run("mount", "-o", "remount,size=16m", Root);

    public void Dispose() => Run("umount", "-l", Root);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
