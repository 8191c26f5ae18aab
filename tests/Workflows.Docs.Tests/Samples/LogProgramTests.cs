using System.Globalization;
using System.Text.Json;
using Logs;

namespace Workflows.Docs.Tests.Samples;

/// <summary>The program over a log counts the bad rows exactly, batched or one by one, and fails where it tolerates none.</summary>
[Collection(nameof(SampleProgram))]
public sealed class LogProgramTests
{
    [Theory]
    [InlineData(100, 20_000)]
    [InlineData(7, 20_001)]
    [InlineData(1, 20_000)]
    public void Bad_rows_are_counted_exactly(int batch, int rows)
    {
        var (exitCode, output, _) = Run("--rows", rows, "--batch", batch, "--json");
        Assert.Equal(0, exitCode);
        var line = JsonDocument.Parse(output).RootElement;
        Assert.Equal(rows, line.GetProperty("rows").GetInt64());
        Assert.Equal((rows + 99) / 100, line.GetProperty("failed").GetInt64());
        Assert.All(
            ["seconds", "rowsPerSecond", "csvHelperRowsPerSecond", "ownReaderRowsPerSecond", "peakWorkingSetMb"],
            name => Assert.True(line.GetProperty(name).GetDouble() > 0, name));
    }

    [Fact]
    public void A_bad_row_that_is_not_tolerated_fails_the_workflow()
    {
        var (exitCode, output, _) = Run("--rows", 2_000, "--batch", 1, "--tolerance", 0);
        Assert.Equal(1, exitCode);
        Assert.Contains("States.ExceedToleratedFailureThreshold", output);
    }

    [Fact]
    public void Progress_is_shown_to_the_end()
    {
        var (exitCode, output, _) = Run("--rows", 3_000, "--batch", 1);
        Assert.Equal(0, exitCode);
        Assert.Contains("3,000 rows done, 0 running, 30 failed", output);
    }

    private static (int ExitCode, string Output, string Error) Run(params object[] arguments)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return SampleProgram.Run(typeof(LogAnalysis).Assembly, [.. arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture)!)]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
