using System.Text.Json;
using Workflows;

namespace Logs;

/// <summary>Reads the files that the ResultWriter has written.</summary>
internal static class SummaryFiles
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static async Task<Summary> AddUpAsync(IObjectStore store, string bucket, string manifestKey, CancellationToken cancellationToken)
    {
        using var manifest = await JsonDocument.ParseAsync(await store.OpenReadAsync(bucket, manifestKey, cancellationToken), cancellationToken: cancellationToken);
        var sum = new Summary(0, 0, 0, 0);
        foreach (var file in manifest.RootElement.GetProperty("ResultFiles").GetProperty("SUCCEEDED").EnumerateArray())
        {
            using var lines = new StreamReader(await store.OpenReadAsync(bucket, file.GetProperty("Key").GetString()!, cancellationToken));
            while (await lines.ReadLineAsync(cancellationToken) is { } line)
            {
                sum += JsonSerializer.Deserialize<Summary>(line, CamelCase)!;
            }
        }

        return sum;
    }
}
