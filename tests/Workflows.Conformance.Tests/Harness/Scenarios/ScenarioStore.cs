using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>The objects of a scenario. All is done at once, so that the clock knows when everything is asleep.</summary>
internal sealed class ScenarioStore(IReadOnlyList<ScenarioObject> objects) : IObjectStore
{
    private static readonly Regex Results = new(@"/SUCCEEDED_[0-9]+\.json$", RegexOptions.CultureInvariant);

    private readonly SortedDictionary<string, byte[]> _written = new(StringComparer.Ordinal);

    /// <summary>What was written of child executions that succeeded, as one array; null if nothing was written.</summary>
    public JsonElement? Written => _written.Count == 0
        ? null
        : JsonSerializer.SerializeToElement(_written.Where(file => Results.IsMatch(file.Key)).SelectMany(file => JsonSerializer.Deserialize<JsonElement[]>(file.Value)!));

    public ValueTask<Stream> OpenReadAsync(string bucket, string key, CancellationToken cancellationToken = default) =>
        objects.FirstOrDefault(candidate => candidate.Bucket == bucket && candidate.Key == key) is { } found
            ? new(new MemoryStream(Encoding.UTF8.GetBytes(found.Text)))
            : throw new ObjectNotFoundException(bucket, key);

    public async IAsyncEnumerable<StoredObject> ListAsync(string bucket, string prefix = "", [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (var found in objects.Where(candidate => candidate.Bucket == bucket && candidate.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(candidate => candidate.Key, StringComparer.Ordinal))
        {
            yield return new StoredObject(found.Key, found.Text.Length, "\"\"", Scenario.StartTime, "STANDARD");
        }
    }

    public async ValueTask WriteAsync(string bucket, string key, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        using var content = new MemoryStream();
        await write(content, cancellationToken);
        _written[$"{bucket}/{key}"] = content.ToArray();
    }
}
