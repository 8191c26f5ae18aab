using Workflows.Generated;

namespace Workflows.Tests.Maps.Items;

public sealed class CsvTests : FormatTest
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", """{"a":"1","b":"2"} {"a":"3","b":"4"}""")]
    [InlineData("a,b\n1,2", """{"a":"1","b":"2"}""")]
    [InlineData("a,b\r\n1,2\r\n3,\r\n", """{"a":"1","b":"2"} {"a":"3","b":""}""")]
    [InlineData("\uFEFFa,b\n1,2\n", """{"a":"1","b":"2"}""")]
    [InlineData("a\n\uFEFF1\n", """{"a":"\uFEFF1"}""")]
    [InlineData("a,b\n1\n", """{"a":"1","b":""}""")]
    [InlineData("a,b\n1,2,3,4\n", """{"a":"1","b":"2"}""")]
    [InlineData("a,b\n\n1,2\n\r\n\n3,4\n\n", """{"a":"1","b":"2"} {"a":"3","b":"4"}""")]
    [InlineData("a,b\n,\n", """{"a":"","b":""}""")]
    [InlineData("a,b\n \t1 , 2\n", """{"a":" \t1 ","b":" 2"}""")]
    [InlineData("a\nä\n", """{"a":"ä"}""")]
    [InlineData("a,b\n", "")]
    [InlineData("a,b", "")]
    [InlineData("", "")]
    public async Task Records_are_lines_and_fields_are_texts(string csv, string expected) => Assert.Equal(expected, await Read(csv, Csv()));

    [Theory]
    [InlineData("a,b\n\"1,2\",3\n", """{"a":"1,2","b":"3"}""")]
    [InlineData("a,b\n\"1\n2\",3\n", """{"a":"1\n2","b":"3"}""")]
    [InlineData("a,b\n\"1\r\n2\",\"3\"\r\n", """{"a":"1\r\n2","b":"3"}""")]
    [InlineData("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", """{"a":"say \"hi\"","b":"\""}""")]
    [InlineData("a,b\n\"\",x\n", """{"a":"","b":"x"}""")]
    [InlineData("a\n\"\"\n", """{"a":""}""")]
    [InlineData("a,b\n1\"2,3\n", """{"a":"1\"2","b":"3"}""")]
    [InlineData("a,b\n\"1\"2,3\n", """{"a":"12","b":"3"}""")]
    [InlineData("a,b\n\"1\"", """{"a":"1","b":""}""")]
    [InlineData("a,b\n1,\"open\n2,", """{"a":"1","b":"open\n2,"}""")]
    public async Task Quotes_wrap_what_would_end_a_field(string csv, string expected) => Assert.Equal(expected, await Read(csv, Csv()));

    [Theory]
    [InlineData("a,b\n1\\,2,3\n", """{"a":"1,2","b":"3"}""")]
    [InlineData("a,b\n\\\"1\\\",3\n", """{"a":"\"1\"","b":"3"}""")]
    [InlineData("a,b\n\"1\\\"2\",3\n", """{"a":"1\"2","b":"3"}""")]
    [InlineData("a,b\n1\\\\,3\n", """{"a":"1\\","b":"3"}""")]
    [InlineData("a,b\n\\1\\x,\\\n", """{"a":"1x","b":""}""")]
    [InlineData("a,b\n\"\\1\\\\\",3\\", """{"a":"1\\","b":"3"}""")]
    public async Task A_backslash_escapes_itself_quotes_and_delimiters(string csv, string expected) => Assert.Equal(expected, await Read(csv, Csv()));

    [Theory]
    [InlineData('|')]
    [InlineData(';')]
    [InlineData(' ')]
    [InlineData('\t')]
    public async Task Each_delimiter_parts_fields(char delimiter) => Assert.Equal(
        """{"a":"1,2","b":"x"}""", await Read($"a{delimiter}b\n1,2{delimiter}x\n", Csv(delimiter)));

    [Fact]
    public async Task Given_headers_make_the_first_row_an_item() =>
        Assert.Equal("""{"x":"a","y":"b"} {"x":"1","y":"2"}""", await Read("a,b\n1,2\n", Csv(',', "x", "y")));

    [Fact]
    public async Task Headers_may_be_quoted() => Assert.Equal("""{"a,b":"1","c":"2"}""", await Read("\"a,b\",c\n1,2\n", Csv()));

    [Theory]
    [InlineData("a,b,a\n1,2,3\n")]
    [InlineData("a,,\n1,2,3\n")]
    public async Task Duplicate_headers_fail_the_reader(string csv) =>
        Assert.StartsWith("CSV headers cannot contain duplicates", (await FailsIn(csv, Csv())).Cause, StringComparison.Ordinal);

    [Fact]
    public async Task A_row_without_an_end_does_not_fill_the_memory()
    {
        var csv = "a,b\n1,\"" + new string('x', 20 << 20);
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => ReadIn(int.MaxValue, System.Text.Encoding.UTF8.GetBytes(csv), Csv()));
        Assert.Equal((Errors.ItemReaderFailed, "An item is larger than 8388608 bytes."), (failure.Error, failure.Cause));
    }

    [Fact]
    public async Task A_row_may_be_larger_than_what_is_in_memory_at_first()
    {
        var large = new string('x', 3 << 20);
        Assert.Equal($$"""{"a":"{{large}}","b":"1"}""", string.Join(' ', await ReadIn(10_000, System.Text.Encoding.UTF8.GetBytes($"a,b\n{large},1\n"), Csv())));
    }
}
