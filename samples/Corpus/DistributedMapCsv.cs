using System.Text.Json;
using Workflows;

namespace Corpus;

[Workflow("distributed-map-csv", StartAt = nameof(Map), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class DistributedMapCsv
{
    [Map(nameof(StartChild), Mode = MapMode.Distributed, ExecutionType = MapExecutionType.Express, MaxConcurrency = 100, End = true)]
    [S3Csv("${CSVBucket}", "metrics.csv")]
    static partial void Map();

    [StartExecution<Child, JsonElement>("${ChildStateMachine}", Name = "Start Child Step Function", Sync = false, End = true)]
    static Child StartChild(JsonElement row) => new(row);

    [ServiceData]
    public sealed record Child(JsonElement StatePayload);
}
