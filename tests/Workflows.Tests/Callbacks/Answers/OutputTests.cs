using System.Text;
using System.Text.Json;
using Workflows.Generated;

namespace Workflows.Tests.Callbacks.Answers;

public sealed class OutputTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("granted")]
    [InlineData("{")]
    [InlineData("""{ "granted": true, "by": "Ada" """)]
    [InlineData("""{ "granted": true, "by": "Ada" } x""")]
    [InlineData("""{ "granted": true, "by": "Ada" } {}""")]
    [InlineData("""{ "granted": true, "by": "Ada", }""")]
    [InlineData("""{ "granted": true, /* yes */ "by": "Ada" }""")]
    [InlineData("{ 'granted': true, 'by': 'Ada' }")]
    [InlineData("""{ "granted": True, "by": "Ada" }""")]
    public async Task What_is_not_JSON_is_refused(string output) => await RefuseAsync(output);

    [Theory]
    [InlineData("true")]
    [InlineData("\"granted\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "granted": true }""")]
    [InlineData("""{ "granted": "true", "by": "Ada" }""")]
    [InlineData("""{ "granted": true, "by": null }""")]
    [InlineData("""{ "granted": null, "by": "Ada" }""")]
    [InlineData("""{ "granted": 1, "by": "Ada" }""")]
    [InlineData("""{ "Granted": true, "By": "Ada" }""")]
    [InlineData("""[{ "granted": true, "by": "Ada" }]""")]
    public async Task JSON_of_another_type_is_refused(string output) => await RefuseAsync(output);

    [Fact]
    public void A_refusal_says_the_type_and_where_the_JSON_does_not_fit()
    {
        using var state = new Waiting();

        var exception = Assert.Throws<InvalidOutputException>(() => state.Hub.SendTaskSuccess(state.Token, """{ "granted": 1, "by": "Ada" }"""));

        Assert.Contains(typeof(Approval).FullName!, exception.Message, StringComparison.Ordinal);
        Assert.Contains("$.granted", exception.Message, StringComparison.Ordinal);
        Assert.IsType<JsonException>(exception.InnerException);
        Assert.Equal("InvalidOutput", exception.ErrorCode);
    }

    [Fact]
    public async Task Members_that_the_type_does_not_have_are_left_out()
    {
        using var state = new Waiting();

        state.Hub.SendTaskSuccess(state.Token, """{ "granted": true, "by": "Ada", "at": "noon" }""");

        Assert.Equal(new Approval(true, "Ada"), await state.Result);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task An_output_may_have_262144_bytes(int more, bool isAccepted)
    {
        using var state = new Waiting();
        const string Frame = """{"granted":true,"by":""}""";
        var output = Frame.Insert(Frame.Length - 2, new string('x', 262_144 - Frame.Length + more));

        Assert.Equal(isAccepted, Accepts(() => state.Hub.SendTaskSuccess(state.Token, output)));

        Assert.Equal(isAccepted, state.Result.IsCompleted || await CompletesAsync(state));
    }

    [Fact]
    public async Task The_size_of_an_output_is_counted_in_bytes()
    {
        var output = JsonSerializer.Serialize(new string('é', 140_000), new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.InRange(output.Length, 0, 262_144);
        Assert.True(Encoding.UTF8.GetByteCount(output) > 262_144);
        await RefuseAsync(output);
    }

    [Fact]
    public async Task A_huge_output_of_a_type_is_refused_and_the_task_stays_open()
    {
        using var state = new Waiting();

        Assert.Throws<InvalidOutputException>(() => state.Hub.SendTaskSuccess(state.Typed, new Approval(true, new string('x', 300_000))));

        state.Succeed();
        Assert.True((await state.Result).Granted);
    }

    [Fact]
    public async Task Half_a_character_is_not_JSON() => await RefuseAsync("{ \"granted\": true, \"by\": \"\ud800\" }");

    [Fact]
    public async Task A_token_with_another_type_than_the_states_is_refused()
    {
        using var state = new Waiting();

        var exception = Assert.Throws<InvalidOutputException>(() => state.Hub.SendTaskSuccess(new TaskToken<Photo>(state.Token), new Photo("u")));

        Assert.Contains(typeof(Photo).FullName!, exception.Message, StringComparison.Ordinal);
        state.Succeed();
        Assert.True((await state.Result).Granted);
    }

    [Fact]
    public async Task A_typed_output_is_a_copy_as_it_would_be_in_AWS()
    {
        using var state = new Waiting();
        var sent = new Approval(true, "Ada");

        state.Hub.SendTaskSuccess(state.Typed, sent);

        Assert.NotSame(sent, await state.Result);
    }

    [Fact]
    public async Task Any_JSON_is_an_output_where_the_state_takes_any()
    {
        var hub = new CallbackHub();
        using var open = new RunOptions { Callbacks = hub }.OpenTask("Ask", CallbackJson.Default.JsonElement);

        hub.SendTaskSuccess(open.Token.Value, """[1, { "a": null }]""");

        Assert.Equal("""[1, { "a": null }]""", (await open.WaitAsync(CancellationToken.None)).GetRawText());
    }

    [Theory]
    [InlineData(256, 32_768, true)]
    [InlineData(257, 0, false)]
    [InlineData(0, 32_769, false)]
    public async Task An_error_may_have_256_characters_and_a_cause_32768(int error, int cause, bool isAccepted)
    {
        using var state = new Waiting();

        Assert.Equal(isAccepted, Accepts(() => state.Fail(new string('E', error), new string('c', cause))));

        Assert.Equal(isAccepted, await CompletesAsync(state));
    }

    private static async Task RefuseAsync(string output)
    {
        using var state = new Waiting();

        Assert.Throws<InvalidOutputException>(() => state.Hub.SendTaskSuccess(state.Token, output));

        state.Succeed();
        Assert.Equal(new Approval(true, "Ada"), await state.Result);
    }

    private static bool Accepts(Action send) => Record.Exception(send) switch
    {
        null => true,
        InvalidOutputException or ArgumentException => false,
        var other => throw other,
    };

    /// <summary>Whether a state has an answer; if not, it gets one now.</summary>
    private static async Task<bool> CompletesAsync(Waiting state)
    {
        var isAnswered = Record.Exception(() => state.Succeed("Grace")) is TaskTimedOutException;
        var exception = await Record.ExceptionAsync(() => state.Result);
        return isAnswered && (exception is not null || (await state.Result).By != "Grace");
    }
}
