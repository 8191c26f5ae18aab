using System.Diagnostics;

namespace Workflows.Tests.Scratch;

/// <summary>Runs <c>dotnet</c> in a scratch folder.</summary>
internal static class DotNet
{
    private const string LogFile = "build.log";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    /// <summary>Runs a command of MSBuild and gives what it logged.</summary>
    public static (int ExitCode, string Output) Build(TemporaryFolder folder, string arguments)
    {
        // The compiler server stays alive and would hold a redirected output open, hence a log file.
        using var process = Start(folder, $"{arguments} -nologo -nodeReuse:false -noConsoleLogger -fileLogger -flp:logFile={LogFile};verbosity=minimal");
        return (ExitCodeOf(process), folder.Read(LogFile));
    }

    /// <summary>Runs a compiled program and gives what it printed.</summary>
    public static (int ExitCode, string Output) Run(TemporaryFolder folder, string program)
    {
        using var process = Start(folder, $"\"{folder.PathOf(program)}\"", redirect: true);
        var output = process.StandardOutput.ReadToEnd();
        return (ExitCodeOf(process), output);
    }

    private static Process Start(TemporaryFolder folder, string arguments, bool redirect = false)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder.Root, RedirectStandardOutput = redirect };

        // What the build of these tests left in the environment would make the child use its settings.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    private static int ExitCodeOf(Process process)
    {
        Assert.True(process.WaitForExit(s_limit), $"dotnet {process.StartInfo.Arguments} did not end");
        return process.ExitCode;
    }
}
