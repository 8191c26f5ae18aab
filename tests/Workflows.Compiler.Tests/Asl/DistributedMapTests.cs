using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Models;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Containers;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Asl;

public sealed class DistributedMapTests
{
    private static readonly ObjectLocation Place = new("data", "in/file");

    [Fact]
    public void Processor_says_how_its_children_run()
    {
        Assert.Equal("""{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"}""", Definition.Of(Distributed(new() { IsExpress = false })).Json("ItemProcessor", "ProcessorConfig"));
        Assert.Equal("""{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"}""", Definition.Of(Distributed(new() { IsExpress = true })).Json("ItemProcessor", "ProcessorConfig"));
    }

    [Fact]
    public void List_of_objects_needs_no_configuration() => Assert.Equal(
        """{"Resource":"arn:aws:states:::s3:listObjectsV2","Arguments":{"Bucket":"data","Prefix":"in/file"}}""",
        Reader(new(ItemFormat.S3List, Place)));

    [Theory]
    [InlineData("Json", "JSON")]
    [InlineData("JsonLines", "JSONL")]
    [InlineData("Parquet", "PARQUET")]
    [InlineData("S3Inventory", "MANIFEST")]
    public void File_is_read_by_the_type_of_what_is_in_it(string format, string type) => Assert.Equal(
        $$$"""{"Resource":"arn:aws:states:::s3:getObject","Arguments":{"Bucket":"data","Key":"in/file"},"ReaderConfig":{"InputType":"{{{type}}}"}}""",
        Reader(new(Enum.Parse<ItemFormat>(format), Place)));

    [Fact]
    public void Csv_has_its_headers_in_the_first_row_or_given()
    {
        var csv = new ItemReader(ItemFormat.Csv, Place);

        Assert.Equal("""{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"}""", ReaderConfig(csv));
        Assert.Equal(
            """{"InputType":"CSV","CSVHeaderLocation":"GIVEN","CSVHeaders":["a","b"],"CSVDelimiter":"PIPE"}""",
            ReaderConfig(csv with { CsvHeaders = new[] { "a", "b" }.ToEquatableArray(), CsvDelimiter = "PIPE" }));
    }

    [Fact]
    public void Files_below_a_prefix_are_loaded_and_flattened() => Assert.Equal(
        """{"Resource":"arn:aws:states:::s3:listObjectsV2","Arguments":{"Bucket":"data","Prefix":"in/file"},"ReaderConfig":{"Transformation":"LOAD_AND_FLATTEN","InputType":"JSON","ItemsPointer":"/a/b"}}""",
        Reader(new(ItemFormat.Json, Place) { IsFlattened = true, ItemsPointer = "/a/b" }));

    [Fact]
    public void Manifest_of_Athena_says_what_its_files_are() => Assert.Equal(
        """{"Resource":"arn:aws:states:::s3:getObject","Arguments":{"Bucket":"data","Key":"in/file"},"ReaderConfig":{"ManifestType":"ATHENA_DATA","InputType":"CSV","CSVHeaderLocation":"GIVEN","CSVHeaders":["a"]}}""",
        Reader(new(ItemFormat.AthenaManifest, Place) { ManifestFormat = ItemFormat.Csv, CsvHeaders = new[] { "a" }.ToEquatableArray() }));

    [Fact]
    public void Number_of_items_is_part_of_the_readers_configuration()
    {
        Assert.Equal("""{"MaxItems":5}""", ReaderConfig(new(ItemFormat.S3List, Place) { MaxItems = new Amount.Constant(5) }));
        Assert.Equal("""{"MaxItems":"{% $states.input.limit %}"}""", ReaderConfig(new(ItemFormat.S3List, Place) { MaxItems = Containers.Member("limit") }));
    }

    [Fact]
    public void Place_is_constant_has_placeholders_or_is_computed()
    {
        Assert.Equal("""{"Bucket":"${Data}","Key":"{% '\\u007b% a' %}"}""", Arguments(new("${Data}", "{% a")));
        Assert.Equal("""{"Bucket":"data"}""", Arguments(new("data", null)));
        Assert.Equal(
            """{"Bucket":"data","Key":"{% $states.input.day & '.csv' %}"}""",
            Arguments(new(null, null) { Shaping = Shaping(Object(("Bucket", Text("data")), ("Key", In("day").Join(Text(".csv"))))) }));
        Assert.Equal("\"{% $states.input.place %}\"", Arguments(new(null, null) { Shaping = Shaping(In("place")) }));
    }

    [Fact]
    public void Batches_have_limits_and_an_input_of_their_own() => Assert.Equal(
        """{"MaxItemsPerBatch":"{% $states.input.size %}","MaxInputBytesPerBatch":1000,"BatchInput":{"day":"{% $states.input.day %}"}}""",
        Definition.Of(Distributed(new()
        {
            IsExpress = true,
            Batcher = new() { MaxItemsPerBatch = Amount(In("size")), MaxInputBytesPerBatch = new Amount.Constant(1_000), BatchInput = Shaping(Object(("day", In("day")))) },
        })).Json("ItemBatcher"));

    [Fact]
    public void Results_are_written_as_they_are_or_formatted()
    {
        Assert.Equal("""{"Resource":"arn:aws:states:::s3:putObject","Arguments":{"Bucket":"data","Prefix":"in/file"}}""", Writer(new() { Location = Place }));
        Assert.Equal("""{"WriterConfig":{"OutputType":"JSON","Transformation":"FLATTEN"}}""", Writer(new() { Transformation = "FLATTEN" }));
        Assert.Equal(
            """{"Resource":"arn:aws:states:::s3:putObject","Arguments":{"Bucket":"data"},"WriterConfig":{"OutputType":"JSONL"}}""",
            Writer(new() { Location = new("data", null), OutputType = "JSONL" }));
    }

    [Fact]
    public void Tolerance_is_a_constant_or_data()
    {
        var asl = Definition.Of(Distributed(new() { IsExpress = true, ToleratedFailureCount = Containers.Member("bad"), ToleratedFailurePercentage = new Amount.Constant(5), Label = "Logs" }));

        Assert.Equal("{% $states.input.bad %}", asl.Text("ToleratedFailureCount"));
        Assert.Equal("5", asl.Json("ToleratedFailurePercentage"));
        Assert.Equal("Logs", asl.Text("Label"));
    }

    private static MapState Distributed(DistributedMap distributed) => Map("Each", next: null, Succeed("One")) with { Distributed = distributed };

    private static string? Reader(ItemReader reader) => Definition.Of(Distributed(new() { IsExpress = true, Reader = reader }) with { Items = new ItemsSource.Reader() }).Json("ItemReader");

    private static string? ReaderConfig(ItemReader reader) => Definition.Of(Distributed(new() { IsExpress = true, Reader = reader })).Json("ItemReader", "ReaderConfig");

    private static string? Arguments(ObjectLocation location) => Definition.Of(Distributed(new() { IsExpress = true, Reader = new(ItemFormat.Json, location) })).Json("ItemReader", "Arguments");

    private static string? Writer(ResultWriter writer) => Definition.Of(Distributed(new() { IsExpress = true, Writer = writer })).Json("ResultWriter");
}
