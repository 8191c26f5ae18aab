using System.Text;
using System.Text.Json;
using Workflows.Generated;
using Workflows.Tests.Objects;

namespace Workflows.Tests.Maps.Items;

/// <summary>Reads a text as a file, in pieces of every size that could part it at a bad place.</summary>
public abstract class FormatTest
{
    private protected static ItemFormat<JsonElement> Csv(char delimiter = ',', params string[] headers) =>
        CsvFormat.Of(CsvContracts.OfJson(MapJson.Default.JsonElement), delimiter, headers.Length == 0 ? null : headers);

    private protected static async Task<string> Read<T>(string text, ItemFormat<T> format, string key = "file")
    {
        var all = new List<string>();
        foreach (var piece in new[] { int.MaxValue, 1, 2, 3, 7 })
        {
            all.Add(string.Join(' ', await ReadIn(piece, Encoding.UTF8.GetBytes(text), format, key)));
        }

        Assert.Single(all.Distinct());
        return all[0];
    }

    private protected static async Task<T[]> ReadIn<T>(int piece, byte[] content, ItemFormat<T> format, string key = "file")
    {
        var options = Runs.With(new MemoryObjectStore { Piece = piece }.With("bucket", key, content));
        return await Runs.ItemsOf(options.Object("bucket", key, format), options);
    }

    private protected static async Task<MapRunFailedException> FailsIn<T>(string text, ItemFormat<T> format)
    {
        var causes = new List<MapRunFailedException>();
        foreach (var piece in new[] { int.MaxValue, 1, 5 })
        {
            causes.Add(await Assert.ThrowsAsync<MapRunFailedException>(() => ReadIn(piece, Encoding.UTF8.GetBytes(text), format)));
        }

        Assert.All(causes, static cause => Assert.Equal(Errors.ItemReaderFailed, cause.Error));
        return causes[0];
    }
}
