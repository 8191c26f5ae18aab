using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Containers;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Models;

/// <summary>A Distributed Map that uses every field that one of them can have.</summary>
internal static class LogWorkflow
{
    public static Workflow Model { get; } = Workflow(Analyse(), Succeed("Done"));

    private static MapState Analyse() => Map("Analyse", "Done", Task("Count", "Store"), Task("Store")) with
    {
        Items = new ItemsSource.Reader(),
        ItemSelector = Shaping(Object(("region", In("region")), ("row", Reference.Item))),
        MaxConcurrency = new Amount.Constant(1_000),
        Result = new ResultShape.Output(Shaping(Object(("run", Containers.Result.Member("MapRunArn")), ("at", Containers.Result.Member("ResultWriterDetails").Member("Key"))))),
        Distributed = new DistributedMap
        {
            IsExpress = true,
            Label = "Logs",
            Reader = new ItemReader(ItemFormat.Csv, new ObjectLocation("${LogBucket}", "logs/today.csv"))
            {
                CsvHeaders = new[] { "time", "path", "status" }.ToEquatableArray(),
                CsvDelimiter = "TAB",
                MaxItems = Member("limit"),
            },
            Batcher = new ItemBatcher
            {
                MaxItemsPerBatch = new Amount.Constant(100),
                MaxInputBytesPerBatch = Amount(In("batchBytes")),
                BatchInput = Shaping(Object(("region", In("region")))),
            },
            Writer = new ResultWriter { Location = new ObjectLocation("${LogBucket}", "results"), OutputType = "JSONL", Transformation = "COMPACT" },
            ToleratedFailureCount = Member("tolerated"),
            ToleratedFailurePercentage = new Amount.Constant(1),
        },
    };
}
