using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Containers;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Models;

/// <summary>A Parallel with a Map in one of its branches, and a Map with a Choice in its processor. Two branches share a state.</summary>
internal static class FanOutWorkflow
{
    public static Workflow Model { get; } = Workflow(Checks(), ShipLines(), Succeed("Done"), Fail("Refused", Text("OrderRefused")));

    private static ParallelState Checks() => Parallel(
        "Checks",
        "ShipLines",
        Inner(Task("CheckCredit", "Report"), Task("Report")) with { Scope = "Checks" },
        Inner(
            Map("CheckLines", "Report", Task("CheckLine")) with { Items = Containers.Items(In("lines[]")) },
            Task("Report") with { Name = "Report (Stock)" }) with
        { Scope = "Stock" }) with
    {
        Comment = "Asks two departments at once.",
        Combiner = Shaping(Object(("credit", Output(0).Member("isGood")), ("lines", Output(1).Member("count")))),
        Result = Path("checks"),
        Assign = new[] { Set("outcomes", Containers.Result) }.ToEquatableArray(),
        Retry = new[] { new Retrier(new[] { "States.Timeout" }.ToEquatableArray()) { MaxAttempts = 1 } }.ToEquatableArray(),
        Catch = new[] { new Catcher(new[] { "States.ALL" }.ToEquatableArray(), "Refused") { Output = Path("error") } }.ToEquatableArray(),
    };

    private static MapState ShipLines() => Map(
        "ShipLines",
        "Done",
        Choice("IsThere", "Pause", Rule(In("line.isThere"), "ShipLine")),
        Wait("Pause", new WaitTime.Seconds(60), "IsThere"),
        Task("ShipLine")) with
    {
        Items = new ItemsSource.Member(new PathMember("Lines", "lines")),
        ItemSelector = Shaping(Object(("address", In("address")), ("line", Reference.Item), ("number", Reference.ItemIndex))),
        MaxConcurrency = new Amount.Constant(10),
        Result = Path("parcels"),
    };
}
