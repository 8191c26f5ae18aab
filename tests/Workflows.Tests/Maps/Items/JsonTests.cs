using Workflows.Generated;

namespace Workflows.Tests.Maps.Items;

public sealed class JsonTests : FormatTest
{
    [Theory]
    [InlineData("[]", "")]
    [InlineData(" [ ] ", "")]
    [InlineData("[1,\"two\",{\"a\":[1,{}]},[],null,true]", "1 two {\"a\":[1,{}]} []  True")]
    [InlineData("\uFEFF[ 1 ,\n2\t]\r\n", "1 2")]
    [InlineData("[-1.5e3]", "-1.5e3")]
    [InlineData("""["]","}\"[","\\"]""", "] }\"[ \\")]
    public async Task Elements_of_an_array_are_items(string json, string expected) => Assert.Equal(expected, await Read(json, Format()));

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"a":1,"b:\"":{"c":[2]}}""", """{"Key":"a","Value":1} {"Key":"b:\"","Value":{"c":[2]}}""")]
    public async Task Members_of_an_object_are_items(string json, string expected) => Assert.Equal(expected, await Read(json, Format()));

    [Fact]
    public async Task Members_of_an_object_are_pairs_of_their_type() => Assert.Equal(
        [KeyValuePair.Create("a", 1), KeyValuePair.Create("b", 2)],
        await ReadIn(1, """{"a":1,"b":2}"""u8.ToArray(), JsonFormats.JsonEntries(MapJson.Default.Int32)));

    [Fact]
    public async Task Elements_of_an_array_are_no_pairs()
    {
        var options = Runs.With(new Objects.MemoryObjectStore().With("bucket", "file", "[1]"u8.ToArray()));
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => Runs.ItemsOf(options.Object("bucket", "file", JsonFormats.JsonEntries(MapJson.Default.Int32)), options));
        Assert.IsType<ItemFormatException>(failure.InnerException);
    }

    [Theory]
    [InlineData("""{"x":[9],"a":{"c":[8],"b":[1,2]},"z":[7]}""", "/a/b", "1 2")]
    [InlineData("""{"a":[[0],{"b":[9]},[1,2]]}""", "/a/2", "1 2")]
    [InlineData("""[{"a":{"b":{"a":[9]}}},{"a":[3]}]""", "/1/a", "3")]
    [InlineData("""{"a/b":{"~c":[1]},"a":[2]}""", "/a~1b/~0c", "1")]
    [InlineData("""{"b":{"a":[9]},"a":[1]}""", "/a", "1")]
    [InlineData("""{"":[1]}""", "/", "1")]
    public async Task A_pointer_leads_to_the_items(string json, string pointer, string expected) => Assert.Equal(expected, await Read(json, Format(pointer)));

    [Theory]
    [InlineData("""{"a":{"b":1}}""", "/a/c")]
    [InlineData("""{"a":[1]}""", "/a/1")]
    [InlineData("""{"a":[[1]]}""", "/a/00")]
    [InlineData("""{"b":[1]}""", "/a")]
    public async Task A_pointer_that_leads_nowhere_fails_the_reader(string json, string pointer) =>
        Assert.Equal($"'s3://bucket/file' has nothing at the ItemsPointer '{pointer}'.", (await FailsIn(json, Format(pointer))).Cause);

    [Theory]
    [InlineData("1", null)]
    [InlineData("\"text\"", null)]
    [InlineData("""{"a":null}""", "/a")]
    [InlineData("""{"a":1}""", "/a/b")]
    public async Task What_is_no_container_fails_the_reader(string json, string? pointer) =>
        Assert.StartsWith("Attempting to map over non-iterable node.", (await FailsIn(json, Format(pointer))).Cause, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[1,2")]
    [InlineData("[1,")]
    [InlineData("[1 2]")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1}")]
    [InlineData("[{\"a\":1]]")]
    [InlineData("[tru]")]
    [InlineData("[01]")]
    [InlineData("[\"open]")]
    [InlineData("[1] [2]")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\":}")]
    [InlineData("{a:1}")]
    [InlineData("nonsense")]
    public async Task What_is_no_JSON_fails_the_reader(string json) => await FailsIn(json, Format());

    [Fact]
    public async Task What_is_no_JSON_behind_the_items_fails_the_reader() => await FailsIn("""{"a":[1,2],"b":nonsense}""", Format("/a"));

    [Fact]
    public void A_pointer_begins_with_a_slash() => Assert.Equal(Errors.ItemReaderFailed, Assert.Throws<MapRunFailedException>(() => Format("a/b")).Error);

    [Theory]
    [InlineData("1\n\"two\"\n{\"a\":\"\\n\"}\n", "1 two {\"a\":\"\\n\"}")]
    [InlineData("\uFEFF1\r\n\r\n  \n2", "1 2")]
    [InlineData("", "")]
    public async Task Lines_are_items(string lines, string expected) => Assert.Equal(expected, await Read(lines, JsonFormats.JsonLines(MapJson.Default.JsonElement)));

    [Theory]
    [InlineData("1\nnonsense\n")]
    [InlineData("1\n[1,\n2]\n")]
    [InlineData("1 2\n")]
    public async Task A_line_that_is_no_JSON_fails_the_reader(string lines) => await FailsIn(lines, JsonFormats.JsonLines(MapJson.Default.JsonElement));

    [Theory]
    [InlineData("""{"product":"tea","count":"many"}""")]
    [InlineData("""{"product":"tea"}""")]
    [InlineData("[]")]
    public async Task JSON_of_another_type_fails_its_child_only(string item)
    {
        var options = Runs.With(new Objects.MemoryObjectStore().With("bucket", "file", System.Text.Encoding.UTF8.GetBytes($$"""[{"product":"a","count":1},{{item}},{"product":"b","count":2}]""")));
        var settings = new MapRunSettings("sales", "Count", null, options) { ToleratedFailureCount = 1 };
        var sales = await DistributedMap.RunAsync(
            settings, options.Object("bucket", "file", JsonFormats.Json(MapJson.Default.Sale)), 0, static (_, _, item, _) => new ValueTask<Sale>(item), CancellationToken.None);
        Assert.Equal([new Sale("a", 1), new Sale("b", 2)], sales);
    }

    private static ItemFormat<System.Text.Json.JsonElement> Format(string? pointer = null) => JsonFormats.Json(MapJson.Default.JsonElement, pointer);
}
