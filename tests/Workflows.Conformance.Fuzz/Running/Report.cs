using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workflows.Conformance.Fuzz.Running;

/// <summary>Prints what was tried and found.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The exit code: not 0 if something differs, or if less was tried than has to be.</summary>
    public static int Print(FuzzRun run, FuzzOptions options, TimeSpan elapsed)
    {
        var faults = Faults(run, options).ToList();
        foreach (var fault in faults)
        {
            Console.WriteLine(fault);
        }

        var tally = run.Tally;
        Console.WriteLine(new JsonObject
        {
            ["pairs"] = tally.Pairs,
            ["shapes"] = tally.Shapes,
            ["differences"] = run.DifferenceCount,
            ["seed"] = options.Seed,
            ["bothFail"] = tally.Failures,
            ["allowed"] = new JsonObject(tally.Allowed.Select(static entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value))),
            ["refused"] = tally.Refused.Count,
            ["notCSharp"] = tally.Invalid.Count,
            ["milliseconds"] = new JsonObject(run.Times.Select(static time => KeyValuePair.Create(time.Key, (JsonNode?)(long)time.Value.TotalMilliseconds))),
            ["seconds"] = Math.Round(elapsed.TotalSeconds, 1),
            ["pairsPerSecond"] = Math.Round(tally.Pairs / elapsed.TotalSeconds),
            ["jsonPath"] = options.Oracle is null ? "not run: --oracle names the folder of an interpreter of ASL" : new JsonObject { ["shapes"] = tally.JsonPathShapes, ["pairs"] = tally.JsonPathPairs },
            ["rows"] = new JsonObject(tally.Hits.Where(hit => hit.Key.StartsWith(options.Rows, StringComparison.Ordinal)).Select(static hit => KeyValuePair.Create(hit.Key, (JsonNode?)hit.Value))),
        }.ToJsonString(Options));
        return faults.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Faults(FuzzRun run, FuzzOptions options)
    {
        foreach (var difference in run.Differences)
        {
            yield return $"DIFFERENCE with seed {options.Seed}, rows {string.Join(", ", difference.Shape.Rows.Select(static row => row.Id))}\n{difference}";
        }

        if (run.DifferenceCount > 0)
        {
            yield return $"{run.DifferenceCount} pairs differ.";
        }

        foreach (var refused in run.Tally.Refused.Where(static refused => !refused.Shape.Rows.Any(row => row.MayBeRefused is { } words && refused.Why.Contains(words, StringComparison.Ordinal))).DistinctBy(static refused => refused.Why).Take(options.MaximumPrinted))
        {
            yield return $"REFUSED {refused.Shape.Text}: {refused.Why}";
        }

        // What the generator writes is nearly always C#; else it has a bug.
        if (run.Tally.Invalid.Count > run.Tally.Shapes / 10)
        {
            yield return $"{run.Tally.Invalid.Count} shapes are not C#, such as\n  "
                + string.Join("\n  ", run.Tally.Invalid.DistinctBy(static invalid => invalid.Why).Take(options.MaximumPrinted).Select(static invalid => $"{invalid.Shape.Text}: {invalid.Why}"));
        }

        if (run.Tally.Shapes < options.RequiredShapes)
        {
            yield return $"There were {run.Tally.Shapes} shapes, not {options.RequiredShapes}.";
        }

        foreach (var (row, hits) in run.Tally.Hits.Where(hit => hit.Value < options.RequiredHits))
        {
            yield return $"'{row}' gave a value {hits} times, not {options.RequiredHits}.";
        }
    }
}
