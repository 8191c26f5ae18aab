using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Models;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Containers;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Asl;

public sealed class MapEmitterTests
{
    private static readonly MapState ShipLines = Map("ShipLines", next: null, Succeed("ShipLine"));

    [Fact]
    public void Map_over_its_input_needs_nothing_but_its_processor()
    {
        Assert.Equal(
            """{"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"INLINE"},"StartAt":"ShipLine","States":{"ShipLine":{"Type":"Succeed"}}},"End":true}""",
            Definition.Of(ShipLines).Json());
    }

    [Fact]
    public void Items_are_a_member_an_expression_or_an_array_that_is_written_out()
    {
        Assert.Equal("{% $states.input.lines %}", Items(new ItemsSource.Member(new PathMember("Lines", "lines"))));
        Assert.Equal("{% $states.input.order.lines %}", Items(Containers.Items(In("order.lines[]"))));
        Assert.Equal("""["a","{% $states.input.b %}",{"c":1}]""", Definition.Of(ShipLines with { Items = Containers.Items(Array(Text("a"), In("b"), Object(("c", Number(1))))) }).Json("Items"));
        Assert.Null(Items(new ItemsSource.Input()));
    }

    [Fact]
    public void Item_selector_sees_the_input_the_item_and_its_place()
    {
        var selector = Shaping(Object(("address", In("address")), ("line", Reference.Item), ("number", Reference.ItemIndex.Plus(Number(1))), ("key", Reference.ItemKey)));

        Assert.Equal(
            """{"address":"{% $states.input.address %}","line":"{% $states.context.Map.Item.Value %}","number":"{% $states.context.Map.Item.Index + 1 %}","key":"{% $states.context.Map.Item.Key %}"}""",
            Definition.Of(ShipLines with { ItemSelector = selector }).Json("ItemSelector"));
        Assert.Equal("{% $states.context.Map.Item.Value.sku %}", Definition.Of(ShipLines with { ItemSelector = Shaping(Reference.Item.Member("sku")) }).Text("ItemSelector"));
    }

    [Fact]
    public void Concurrency_is_a_constant_a_member_or_an_expression()
    {
        Assert.Equal("10", Definition.Of(ShipLines with { MaxConcurrency = new Amount.Constant(10) }).Json("MaxConcurrency"));
        Assert.Equal("{% $states.input.lanes %}", Definition.Of(ShipLines with { MaxConcurrency = Containers.Member("lanes") }).Text("MaxConcurrency"));
        Assert.Equal("{% $states.input.lanes * 2 %}", Definition.Of(ShipLines with { MaxConcurrency = Amount(In("lanes").Times(Number(2))) }).Text("MaxConcurrency"));
    }

    [Fact]
    public void Outputs_are_given_on_shaped_or_put_into_the_input()
    {
        Assert.Equal("""{"count":"{% $count($states.result) %}"}""", Definition.Of(ShipLines with { Result = new ResultShape.Output(Shaping(Object(("count", Containers.Result.Count())))) }).Json("Output"));
        Assert.Equal("{% $merge([$states.input, {'parcels': $states.result}]) %}", Definition.Of(ShipLines with { Result = Path("parcels") }).Text("Output"));
        Assert.Equal("{% $states.input %}", Definition.Of(ShipLines with { Result = new ResultShape.Input() }).Text("Output"));
    }

    [Fact]
    public void First_output_of_a_map_may_not_be_there()
    {
        var first = new ResultShape.Output(Shaping(Containers.Result.At(0).Member("id")));

        Assert.Equal("{% $exists($states.result[0].id) ? $states.result[0].id : $error('Index out of range') %}", Definition.Of(ShipLines with { Result = first }).Text("Output"));
    }

    [Fact]
    public void Map_in_a_map_in_a_parallel_is_written_where_it_is()
    {
        var inner = Map("Inner", next: null, Succeed("Deepest"));
        var asl = Definition.Of(Parallel("Both", next: null, Containers.Inner(Map("Outer", next: null, inner))));

        Assert.Equal(
            "Succeed",
            asl.Text("Branches", "0", "States", "Outer", "ItemProcessor", "States", "Inner", "ItemProcessor", "States", "Deepest", "Type"));
    }

    [Fact]
    public void Processor_does_not_ask_for_what_the_item_selector_has_made_sure_of()
    {
        var read = Succeed("Read", new Conditional(In("line?").IsNull(), new Failure("null"), In("line.sku")));
        var map = Map("Each", next: null, read);

        Assert.StartsWith("{% $states.input.line != null ?", Output(map), StringComparison.Ordinal);
        Assert.Equal("{% $states.input.line.sku %}", Output(map with { ItemSelector = Shaping(Object(("line", Object(("sku", In("sku")))))) }));

        static string? Output(MapState map) => Definition.Of(map).Text("ItemProcessor", "States", "Read", "Output");
    }

    private static string? Items(ItemsSource items) => Definition.Of(ShipLines with { Items = items }).Text("Items");
}
