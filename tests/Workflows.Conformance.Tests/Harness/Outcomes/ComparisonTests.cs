using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>A comparison that could not fail would prove nothing.</summary>
public sealed class ComparisonTests
{
    private static readonly Outcome Success = new(Outcome.Succeeded, ["A", "B"], 1.5, [new TaskCall("A", Json("""{"x": 1}"""))], Json("""{"a": 1.0, "b": [null]}"""));
    private static readonly Outcome Failure = new(Outcome.Failed, ["A"], 0, [], Error: "E", Cause: """{"errorType": "E", "errorMessage": "it's"}""");

    private static readonly Outcome FanOut = Success with { Inner = new Dictionary<string, IReadOnlyList<InnerState>> { ["A[0]/"] = [new("B", 0)], ["A[1]/"] = [new("B", 0, 2), new("C", 2)] } };

    [Fact]
    public void Equal_outcomes_have_no_difference() => Assert.Empty(Differences(Success, Success with { Output = Json("""{"b": [null], "a": 1}""") }));

    [Fact]
    public void Json_in_a_cause_is_compared_as_json() =>
        Assert.Empty(Differences(Failure, Failure with { Cause = """{"errorType":"E","errorMessage":"it\u0027s"}""" }));

    [Fact]
    public void Texts_of_ASL_s_own_errors_may_differ() =>
        Assert.Empty(Differences(Failure with { Error = "States.NoChoiceMatched", Cause = "a" }, Failure with { Error = "States.NoChoiceMatched", Cause = "b" }));

    [Fact]
    public void ASL_s_own_errors_have_a_cause() =>
        Assert.Single(Differences(Failure with { Error = "States.NoChoiceMatched", Cause = "a" }, Failure with { Error = "States.NoChoiceMatched", Cause = null }));

    [Fact]
    public void ASL_s_own_errors_may_have_no_cause_on_both_sides() =>
        Assert.Empty(Differences(Failure with { Error = "States.Timeout", Cause = null }, Failure with { Error = "States.Timeout", Cause = null }));

    [Fact]
    public void ASL_s_own_errors_have_no_cause_where_the_oracle_has_none() =>
        Assert.Single(Differences(Failure with { Error = "States.Timeout", Cause = null }, Failure with { Error = "States.Timeout", Cause = "late" }));

    [Fact]
    public void Output_of_a_workflow_that_gives_none_is_not_compared() =>
        Assert.Empty(Comparison.Differences(Success, Success with { Output = null }, givesOutput: false));

    [Fact]
    public void Calls_within_branches_come_in_any_order()
    {
        var calls = new[] { new TaskCall("A", Json("1")), new TaskCall("A", Json("2")), new TaskCall("A", Json("1")) };

        Assert.Empty(Differences(FanOut with { Arguments = calls }, FanOut with { Arguments = [calls[2], calls[0], calls[1]] }));
        Assert.Single(Differences(FanOut with { Arguments = calls }, FanOut with { Arguments = [calls[1], calls[0], calls[1]] }));
        Assert.Single(Differences(FanOut with { Arguments = calls }, FanOut with { Arguments = [calls[0], calls[1]] }));
        Assert.Single(Differences(Success with { Arguments = calls }, Success with { Arguments = [calls[1], calls[0], calls[2]] }));
    }

    [Fact]
    public void Results_are_written_in_any_order()
    {
        var written = Success with { Written = Json("[[1], [2], [1]]") };

        Assert.Empty(Differences(written, written with { Written = Json("[[2], [1], [1]]") }));
        Assert.Single(Differences(written, written with { Written = Json("[[2], [1], [2]]") }));
        Assert.Single(Differences(written, written with { Written = Json("[[1], [2], [1], [1]]") }));
        Assert.Single(Differences(written, written with { Written = null }));
    }

    [Fact]
    public void Branches_that_differ_are_a_difference()
    {
        var inner = FanOut.Inner!;

        Assert.Empty(Differences(FanOut, FanOut with { Inner = new Dictionary<string, IReadOnlyList<InnerState>>(inner.Reverse()) }));
        Assert.Single(Differences(FanOut, FanOut with { Inner = null }));
        Assert.Single(Differences(FanOut, FanOut with { Inner = new Dictionary<string, IReadOnlyList<InnerState>>(inner) { ["A[1]/"] = [new("B", 0), new("C", 2)] } }));
        Assert.Single(Differences(FanOut, FanOut with { Inner = new Dictionary<string, IReadOnlyList<InnerState>>(inner) { ["A[1]/"] = [new("B", 0, 1)] } }));
        Assert.Single(Differences(FanOut, FanOut with { Inner = new Dictionary<string, IReadOnlyList<InnerState>>(inner) { ["A[2]/"] = [new("B", 0)] } }));
        Assert.Empty(Comparison.Differences(FanOut.Unheard, FanOut with { States = [], Inner = null }, givesOutput: true));
    }

    [Fact]
    public void Each_part_that_differs_is_a_difference()
    {
        Assert.Single(Differences(Success, Success with { Output = Json("""{"a": 1, "b": []}""") }));
        Assert.Single(Differences(Success, Success with { Output = null }));
        Assert.Single(Differences(Success, Success with { Written = Json("[]") }));
        Assert.Single(Differences(Success, Success with { States = ["A"] }));
        Assert.Single(Differences(Success, Success with { States = ["B", "A"] }));
        Assert.Single(Differences(Success, Success with { VirtualSeconds = 1.501 }));
        Assert.Single(Differences(Success, Success with { Arguments = [] }));
        Assert.Single(Differences(Success, Success with { Arguments = [new TaskCall("A", Json("""{"x": 2}"""))] }));
        Assert.Single(Differences(Success, Success with { Arguments = [new TaskCall("B", Json("""{"x": 1}"""))] }));
        Assert.Single(Differences(Success, Success with { Status = Outcome.Failed }));
        Assert.Single(Differences(Failure, Failure with { Error = "F" }));
        Assert.Single(Differences(Failure, Failure with { Cause = "{}" }));
        Assert.Single(Differences(Failure, Failure with { Cause = null }));
    }

    private static IReadOnlyList<string> Differences(Outcome oracle, Outcome runner) => Comparison.Differences(oracle, runner, givesOutput: true);

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
