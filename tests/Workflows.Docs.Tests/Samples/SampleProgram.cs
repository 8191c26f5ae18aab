using System.Reflection;

namespace Workflows.Docs.Tests.Samples;

/// <summary>A sample's program, called as the runtime calls it. Tests that do share the console, and so do not run at once.</summary>
internal static class SampleProgram
{
    /// <summary>Runs one; the exit code is 0 if the program gives none.</summary>
    public static (int ExitCode, string Output, string Error) Run(Assembly program, params string[] arguments)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var writtenOutput = new StringWriter();
        using var writtenError = new StringWriter();
        Console.SetOut(writtenOutput);
        Console.SetError(writtenError);
        try
        {
            var main = program.EntryPoint!;
            var exitCode = main.Invoke(null, main.GetParameters().Length == 0 ? [] : [arguments]);
            return (exitCode as int? ?? 0, writtenOutput.ToString(), writtenError.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
