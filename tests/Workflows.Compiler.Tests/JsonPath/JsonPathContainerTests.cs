using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Asl;
using Workflows.Compiler.Tests.Models;
using Workflows.Compiler.Validation;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Containers;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.JsonPath;

/// <summary>Parallel and Map in JSONPath, from models.</summary>
public sealed class JsonPathContainerTests
{
    private static readonly ParallelState Checks = Parallel("Checks", next: null, Inner(Succeed("Credit")), Inner(Succeed("Stock")));
    private static readonly MapState Each = Map("Each", next: null, Succeed("One"));

    [Fact]
    public void Parallel_gives_on_its_branches_outputs() => Assert.Equal(
        """{"Type":"Parallel","Branches":[{"StartAt":"Credit","States":{"Credit":{"Type":"Succeed"}}},{"StartAt":"Stock","States":{"Stock":{"Type":"Succeed"}}}],"End":true}""",
        Definition.OfJsonPath(Checks).Json());

    [Fact]
    public void Arguments_are_parameters_or_an_input_path()
    {
        Assert.Equal("""{"id.$":"$.id"}""", Definition.OfJsonPath(Checks with { Arguments = Shaping(Object(("id", In("id")))) }).Json("Parameters"));
        Assert.Equal("$.customer", Definition.OfJsonPath(Checks with { Arguments = Shaping(In("customer")) }).Text("InputPath"));
        Assert.Equal("arguments that are no object", Outside(Checks with { Arguments = Shaping(In("lines[]").Count()) }));
    }

    [Fact]
    public void Combiner_that_makes_an_object_is_the_result_selector()
    {
        var combined = Checks with { Combiner = Shaping(Object(("credit", Output(0)), ("count", Output(1).Member("count")))) };

        Assert.Equal("""{"credit.$":"$[0]","count.$":"$[1].count"}""", Definition.OfJsonPath(combined).Json("ResultSelector"));
        Assert.Equal("$.checks", Definition.OfJsonPath(combined with { Result = Path("checks") }).Text("ResultPath"));
    }

    [Fact]
    public void Variable_is_set_to_what_the_combiner_makes()
    {
        var combined = Object(("credit", Output(0)), ("count", Output(1).Member("count")));
        var one = Checks with { Combiner = Shaping(combined), Result = Path("checks"), Assign = new[] { Set("checks", combined) }.ToEquatableArray() };
        var list = Array(Output(0), Output(1));

        Assert.Equal("""{"checks.$":"$"}""", Definition.OfJsonPath(one).Json("Assign"));
        Assert.Equal("""{"list.$":"$.value"}""", Definition.OfJsonPath(Checks with { Combiner = Shaping(list), Assign = new[] { Set("list", list) }.ToEquatableArray() }).Json("Assign"));
        Assert.Equal("the result here", Outside(one with { Assign = new[] { Set("first", Output(0)) }.ToEquatableArray() }));
    }

    [Fact]
    public void Combiner_that_takes_a_part_is_the_output_path() =>
        Assert.Equal("$[1].count", Definition.OfJsonPath(Checks with { Combiner = Shaping(Output(1).Member("count")) }).Text("OutputPath"));

    [Fact]
    public void Combiner_that_computes_no_object_stands_in_one_for_a_moment()
    {
        var asl = Definition.OfJsonPath(Checks with { Combiner = Shaping(Array(Output(0), Output(1))) });

        Assert.Equal("""{"value.$":"States.Array($[0], $[1])"}""", asl.Json("ResultSelector"));
        Assert.Equal("$.value", asl.Text("OutputPath"));
    }

    [Fact]
    public void Combiner_sees_no_input_beside_the_outputs()
    {
        Assert.Equal("the state's input beside the result", Outside(Checks with { Combiner = Shaping(Object(("id", In("id")), ("credit", Output(0)))) }));
        Assert.Equal("a part of the result in a member of the input", Outside(Checks with { Combiner = Shaping(Output(0)), Result = Path("credit") }));
    }

    [Fact]
    public void Outputs_are_put_into_the_input_discarded_and_kept_in_variables()
    {
        var asl = Definition.OfJsonPath(Checks with { Result = Path("checks"), Assign = new[] { Set("first", Containers.Result.At(0)) }.ToEquatableArray() });

        Assert.Equal("$.checks", asl.Text("ResultPath"));
        Assert.Equal("""{"first.$":"$[0]"}""", asl.Json("Assign"));
        Assert.Contains("\"ResultPath\":null", Definition.OfJsonPath(Checks with { Result = new ResultShape.Input() }).Json());
    }

    [Fact]
    public void Items_are_a_path()
    {
        Assert.False(Definition.OfJsonPath(Each).Has("ItemsPath"));
        Assert.Equal("$.lines", Definition.OfJsonPath(Each with { Items = new ItemsSource.Member(new PathMember("Lines", "lines")) }).Text("ItemsPath"));
        Assert.Equal("$.order.lines", Definition.OfJsonPath(Each with { Items = Items(In("order.lines[]")) }).Text("ItemsPath"));
        Assert.Equal("$lines", Definition.OfJsonPath(Each with { Items = Items(Variable("lines")) }).Text("ItemsPath"));
        Assert.Equal("a new array here in 'ItemsPath', which takes a path", Outside(Each with { Items = Items(Array(Number(1))) }));
    }

    [Fact]
    public void Item_selector_is_an_object_of_paths()
    {
        var selector = Shaping(Object(("address", In("address")), ("line", Reference.Item), ("number", Reference.ItemIndex)));

        Assert.Equal(
            """{"address.$":"$.address","line.$":"$$.Map.Item.Value","number.$":"$$.Map.Item.Index"}""",
            Definition.OfJsonPath(Each with { ItemSelector = selector }).Json("ItemSelector"));
        Assert.False(Definition.OfJsonPath(Each with { ItemSelector = Shaping(Reference.Item) }).Has("ItemSelector"));
        Assert.Equal("an input of an item processor that is no object", Outside(Each with { ItemSelector = Shaping(Reference.Item.Member("line")) }));
    }

    [Fact]
    public void Numbers_are_constants_or_paths()
    {
        Assert.Equal("3", Definition.OfJsonPath(Each with { MaxConcurrency = new Amount.Constant(3) }).Json("MaxConcurrency"));
        Assert.Equal("$.lanes", Definition.OfJsonPath(Each with { MaxConcurrency = Containers.Member("lanes") }).Text("MaxConcurrencyPath"));
        Assert.Equal("multiplication and division in 'MaxConcurrencyPath', which takes a path", Outside(Each with { MaxConcurrency = Amount(In("lanes").Times(Number(2))) }));
    }

    [Fact]
    public void Distributed_map_has_parameters_and_paths()
    {
        var asl = Definition.OfJsonPath(LogWorkflow.Model.Machine.States[0] switch { MapState map => map with { Transition = new(Next: null) }, var other => other });

        Assert.Equal(
            """{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"${LogBucket}","Key":"logs/today.csv"},"ReaderConfig":{"InputType":"CSV","CSVHeaderLocation":"GIVEN","CSVHeaders":["time","path","status"],"CSVDelimiter":"TAB","MaxItemsPath":"$.limit"}}""",
            asl.Json("ItemReader"));
        Assert.Equal("""{"MaxItemsPerBatch":100,"MaxInputBytesPerBatchPath":"$.batchBytes","BatchInput":{"region.$":"$.region"}}""", asl.Json("ItemBatcher"));
        Assert.Equal(
            """{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"${LogBucket}","Prefix":"results"},"WriterConfig":{"OutputType":"JSONL","Transformation":"COMPACT"}}""",
            asl.Json("ResultWriter"));
        Assert.Equal("$.tolerated", asl.Text("ToleratedFailureCountPath"));
        Assert.Equal("1", asl.Json("ToleratedFailurePercentage"));
        Assert.Equal("""{"run.$":"$.MapRunArn","at.$":"$.ResultWriterDetails.Key"}""", asl.Json("ResultSelector"));
    }

    [Fact]
    public void Place_in_S3_is_an_object()
    {
        var reader = new ItemReader(ItemFormat.Json, new ObjectLocation(null, null) { Shaping = Shaping(Object(("Bucket", Text("data")), ("Key", In("key")))) });
        var map = Each with { Items = new ItemsSource.Reader(), Distributed = new() { IsExpress = true, Reader = reader } };

        Assert.Equal("""{"Bucket":"data","Key.$":"$.key"}""", Definition.OfJsonPath(map).Json("ItemReader", "Parameters"));
        Assert.Equal(
            "a place in S3 that is no object",
            Outside(map with { Distributed = new() { IsExpress = true, Reader = reader with { Location = new ObjectLocation(null, null) { Shaping = Shaping(In("place")) } } } }));
    }

    [Fact]
    public void What_a_state_within_cannot_say_is_found_once()
    {
        var deep = Succeed("Deep", In("a").Plus(Number(1)));
        var machine = Workflow(Parallel("Outer", next: null, Inner(Map("Middle", next: null, deep)))).Machine;

        var (state, outside) = Assert.Single(BeyondJsonPath.Of(machine));

        Assert.Same(deep, state);
        Assert.Equal(DiagnosticIds.TooMuchForOneState, outside.Id);
    }

    [Fact]
    public void What_is_known_around_a_branch_need_not_be_missing_within()
    {
        var branch = Inner(Pass("Read", In("payment?")));

        Assert.Equal([DiagnosticIds.MayBeMissing], Ids(Parallel("Both", next: null, branch)));
        Assert.Empty(Ids(Choice("First", "None", Rule(In("payment?").IsNotNull(), "Both")), Parallel("Both", next: null, branch), Succeed("None")));
    }

    private static string Outside(State state) => Assert.Single(BeyondJsonPath.Of(Workflow(state).Machine)).Outside.What;

    private static IEnumerable<string> Ids(params State[] states) => BeyondJsonPath.Of(Workflow(states).Machine).Select(found => found.Outside.Id);
}
