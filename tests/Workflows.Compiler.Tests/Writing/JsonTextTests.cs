using System.Text.Json;
using Workflows.Compiler.Emit.Text;

namespace Workflows.Compiler.Tests.Writing;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("Größe <b> & 'x' 日本 👍", "\"Größe <b> & 'x' 日本 👍\"")]
    [InlineData("a\"b\\c\n\t\r\b\f", "\"a\\\"b\\\\c\\n\\t\\r\\b\\f\"")]
    [InlineData("\0\u001f\u007f\u2028\ufeff", "\"\\u0000\\u001f\\u007f\\u2028\\ufeff\"")]
    [InlineData("👍", "\"👍\"")]
    public void Strings_stay_readable_and_read_back_the_same(string value, string expected)
    {
        var json = JsonText.Quote(value);

        Assert.Equal(expected, json);
        Assert.Equal(value, JsonSerializer.Deserialize<string>(json));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_escaped()
    {
        Assert.Equal("\"a\\ud83db\"", JsonText.Quote("a\ud83db"));
    }

    [Fact]
    public void Numbers_do_not_depend_on_the_culture()
    {
        Assert.Equal("1.5", JsonText.Number(1.5));
        Assert.Equal("-3", JsonText.Number(-3));
    }
}
