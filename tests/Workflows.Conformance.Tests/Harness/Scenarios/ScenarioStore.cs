using System.Runtime.CompilerServices;
using System.Text;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>The objects of a scenario. All is done at once, so that the clock knows when everything is asleep.</summary>
internal sealed class ScenarioStore(IReadOnlyList<ScenarioObject> objects) : IObjectStore
{
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

    public ValueTask WriteAsync(string bucket, string key, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("No scenario writes.");
}
