using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Logs;

/// <summary>Writes a log that is the same each time, and reads it as others do.</summary>
internal static class LogFile
{
    private static readonly string[] Methods = ["GET", "GET", "GET", "POST", "PUT"];
    private static readonly string[] Paths = ["/", "/orders", "/orders/1001", "\"/search?q=lamp, desk\"", "/health"];

    /// <summary>Writes rows of which some have no number where one belongs: in each hundred the given number.</summary>
    public static void Write(string path, long rows, int badPercent)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(path, append: false, System.Text.Encoding.ASCII, 1 << 20);
        writer.WriteLine("time,host,method,path,status,bytes,milliseconds");
        for (var i = 0L; i < rows; i++)
        {
            writer.Write("2026-01-01T00:00:");
            writer.Write((int)(i % 60) is var second && second < 10 ? "0" : "");
            writer.Write(second);
            writer.Write("Z,10.0.");
            writer.Write(i % 251);
            writer.Write('.');
            writer.Write(i % 239);
            writer.Write(',');
            writer.Write(Methods[i % Methods.Length]);
            writer.Write(',');
            writer.Write(Paths[i / 7 % Paths.Length]);
            writer.Write(',');
            writer.Write(IsBad(i, badPercent) ? "?" : i % 97 == 0 ? "503" : "200");
            writer.Write(',');
            writer.Write(i % 10_007);
            writer.Write(',');
            writer.Write(i % 1_000);
            writer.WriteLine(".5");
        }
    }

    /// <summary>How many of the rows are bad.</summary>
    public static long Bad(long rows, int badPercent) => (rows / 100 * badPercent) + Math.Min(rows % 100, badPercent);

    /// <summary>Reads all rows with CsvHelper, and gives their number per second.</summary>
    public static double RowsPerSecondOfCsvHelper(string path)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { PrepareHeaderForMatch = static header => header.Header.ToLowerInvariant() };
        using var reader = new CsvReader(new StreamReader(path, System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16), configuration);
        var rows = reader.GetRecords<LogLine>().LongCount();
        return rows / watch.Elapsed.TotalSeconds;
    }

    private static bool IsBad(long row, int badPercent) => row % 100 < badPercent;
}
