using System.Security.Cryptography;
using Workflows.Generated;

namespace Workflows.Tests.Callbacks.Answers;

public sealed class TokenTests
{
    private readonly CallbackHub _hub = new();

    public static TheoryData<string, Action<CallbackHub, string>> Calls { get; } = new()
    {
        { "success", static (hub, token) => hub.SendTaskSuccess(token, """{ "granted": true, "by": "Ada" }""") },
        { "typed success", static (hub, token) => hub.SendTaskSuccess(new TaskToken<Approval>(token), new Approval(true, "Ada")) },
        { "wrong output", static (hub, token) => hub.SendTaskSuccess(token, "") },
        { "failure", static (hub, token) => hub.SendTaskFailure(token) },
        { "exception", static (hub, token) => hub.SendTaskFailure(token, new InvalidOperationException()) },
        { "heartbeat", static (hub, token) => hub.SendTaskHeartbeat(token) },
        { "return", static (hub, token) => hub.ReturnActivityTask(token) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_text_that_is_no_token_is_invalid(string call, Action<CallbackHub, string> send)
    {
        Assert.NotNull(call);
        foreach (var text in new[] { "", " ", "token", "$states.context.Task.Token", new string('A', 80), new string('=', 80), new string('A', 2_000), "\ud800", "AQCEAAAAKgAAAAMAAAAAAAAAAa" })
        {
            Assert.Equal("InvalidToken", Assert.Throws<InvalidTokenException>(() => send(_hub, text)).ErrorCode);
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_token_of_another_hub_is_of_no_task_of_this_one(string call, Action<CallbackHub, string> send)
    {
        Assert.NotNull(call);
        using var state = new Waiting(new CallbackHub());

        Assert.Equal("TaskDoesNotExist", Assert.Throws<TaskDoesNotExistException>(() => send(_hub, state.Token)).ErrorCode);
        Assert.False(state.Result.IsCompleted);
    }

    [Fact]
    public void A_token_with_any_character_changed_is_invalid()
    {
        using var state = new Waiting(_hub);
        var token = state.Token;

        foreach (var index in Enumerable.Range(0, token.Length))
        {
            foreach (var other in "AZaz09-_+/=. ".Where(letter => letter != token[index]))
            {
                var forged = string.Concat(token.AsSpan(0, index), [other], token.AsSpan(index + 1));
                Assert.Throws<InvalidTokenException>(() => _hub.SendTaskFailure(forged));
            }
        }

        Assert.False(state.Result.IsCompleted);
    }

    [Fact]
    public void A_token_that_is_cut_or_has_more_at_an_end_is_invalid()
    {
        using var state = new Waiting(_hub);
        var token = state.Token;

        Assert.All(
            [token[1..], token[..^1], token[..^4], token + "A", token + "=", " " + token, token + "\n", token + token, token.ToUpperInvariant()],
            forged => Assert.Throws<InvalidTokenException>(() => _hub.SendTaskSuccess(forged, "{}")));
    }

    [Fact]
    public void A_token_that_was_made_with_a_right_check_sum_but_without_the_key_is_invalid()
    {
        using var state = new Waiting(_hub);
        var bytes = Convert.FromBase64String(state.Token.Replace('-', '+').Replace('_', '/'));

        // Another task of the same hub, signed by guess: what somebody would send who has read how tokens are made.
        RandomNumberGenerator.Fill(bytes.AsSpan(8, 16));
        SHA256.HashData(bytes.AsSpan(0, 56)).AsSpan(0, 4).CopyTo(bytes.AsSpan(56));
        var forged = Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_');

        Assert.Equal(state.Token.Length, forged.Length);
        Assert.Throws<InvalidTokenException>(() => _hub.SendTaskFailure(forged));
    }

    [Fact]
    public void Each_try_has_a_token_of_its_own()
    {
        var tokens = Enumerable.Range(0, 1_000).Select(_ => new Waiting(_hub)).ToList();

        Assert.Equal(1_000, tokens.Select(state => state.Token).Distinct().Count());
        Assert.Equal(1_000, tokens.Select(state => state.Token[11..32]).Distinct().Count());
    }

    [Fact]
    public void A_token_can_stand_in_an_address_as_it_is()
    {
        using var state = new Waiting(_hub);

        Assert.Equal(state.Token, Uri.EscapeDataString(state.Token));
        Assert.InRange(state.Token.Length, 32, 1_024);
    }

    [Fact]
    public void A_token_that_nobody_has_filled_is_invalid() =>
        Assert.Throws<InvalidTokenException>(() => _hub.SendTaskSuccess(default(TaskToken<Approval>), new Approval(true, "Ada")));

    [Fact]
    public void A_token_of_a_callback_cannot_be_given_back()
    {
        using var state = new Waiting(_hub);

        Assert.Contains("'Approve'", Assert.Throws<InvalidOperationException>(() => _hub.ReturnActivityTask(state.Token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused_as_an_argument()
    {
        using var state = new Waiting(_hub);

        Assert.Throws<ArgumentNullException>(() => _hub.SendTaskSuccess(null!, "{}"));
        Assert.Throws<ArgumentNullException>(() => _hub.SendTaskSuccess(state.Token, null!));
        Assert.Throws<ArgumentNullException>(() => _hub.SendTaskFailure(null!));
        Assert.Throws<ArgumentNullException>(() => _hub.SendTaskFailure(state.Token, (Exception)null!));
        Assert.Throws<ArgumentNullException>(() => _hub.SendTaskHeartbeat(null!));
        Assert.Throws<ArgumentNullException>(() => _hub.ReturnActivityTask(null!));
        Assert.False(state.Result.IsCompleted);
    }

    [Fact]
    public async Task Many_hubs_have_nothing_to_do_with_one_another()
    {
        var states = Enumerable.Range(0, 50).Select(_ => new Waiting()).ToList();

        foreach (var state in states)
        {
            Assert.All(states.Where(other => other != state), other => Assert.Throws<TaskDoesNotExistException>(() => other.Hub.SendTaskHeartbeat(state.Token)));
        }

        states.ForEach(state => state.Succeed(state.Token));
        foreach (var state in states)
        {
            Assert.Equal(state.Token, (await state.Result).By);
        }
    }

    [Fact]
    public void An_execution_without_a_hub_says_which_state_needs_one()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new RunOptions().OpenTask("Approve", CallbackJson.Default.Approval));

        Assert.Contains("'Approve'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("RunOptions.Callbacks", exception.Message, StringComparison.Ordinal);
    }
}
