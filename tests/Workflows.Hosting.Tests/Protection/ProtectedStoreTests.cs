using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Workflows.Durable;

namespace Workflows.Hosting.Tests.Protection;

public sealed class ProtectedStoreTests : IAsyncDisposable
{
    private static readonly byte[] s_input = [.. """{"card":"4111"}"""u8];

    private readonly MemoryStore _inner = new();
    private readonly ProtectedStore _store;

    public ProtectedStoreTests() => _store = new ProtectedStore(_inner, new DataProtectedPayloads(new EphemeralDataProtectionProvider(), ["payments"]), ["payments"]);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task What_is_stored_of_a_sensitive_workflow_cannot_be_read_and_comes_back_as_it_was()
    {
        var started = await _store.StartAsync(New("payments", "a"));

        Assert.DoesNotContain("4111", Text((await _inner.DescribeAsync(started.Execution))!.Input), StringComparison.Ordinal);
        Assert.DoesNotContain("4111", Text((await _inner.LoadAsync(started.Execution))!.Frames[0].Body), StringComparison.Ordinal);
        Assert.DoesNotContain("4111", Text(Assert.Single(await _inner.HistoryAsync(started.Execution, 1, 10)).Body), StringComparison.Ordinal);
        Assert.Equal(s_input, (await _store.DescribeAsync("payments", "a"))!.Input.ToArray());
        Assert.Equal(s_input, (await _store.LoadAsync(started.Execution))!.Frames[0].Body.ToArray());
        Assert.Equal(s_input, Assert.Single(Assert.Single(await _store.HistoryAsync(started.Execution, 1, 10)).Events()).Input!.Value.ToArray());
    }

    [Fact]
    public async Task Another_workflow_is_stored_as_it_is()
    {
        var started = await _store.StartAsync(New("orders", "a"));

        Assert.Equal(s_input, (await _inner.DescribeAsync(started.Execution))!.Input.ToArray());
    }

    [Fact]
    public async Task The_same_start_again_is_the_same_execution_though_its_bytes_differ()
    {
        var first = await _store.StartAsync(New("payments", "a"));
        var second = await _store.StartAsync(New("payments", "a"));
        var other = await _store.StartAsync(New("payments", "a") with { Input = "1"u8.ToArray() });

        Assert.Equal((first.Execution, false, true), (second.Execution, second.IsNew, second.HasSameInput));
        Assert.Equal((first.Execution, false, false), (other.Execution, other.IsNew, other.HasSameInput));
    }

    [Fact]
    public async Task A_commit_protects_what_it_writes_and_the_waits_input_and_answer_too()
    {
        var node = await _store.OpenNodeAsync("node", TimeSpan.FromMinutes(1));
        var started = await _store.StartAsync(New("payments", "a") with { Owner = node });
        var wait = new StoredWait { Kind = WaitKind.Activity, Activity = "charge", Input = s_input };
        var committed = await _store.CommitAsync(new ExecutionCommit
        {
            Execution = started.Execution,
            Machine = "payments",
            Version = started.Version,
            Frames = [new FrameChange(0, s_input) { Wait = WaitChange.Opens, Opened = wait }],
        });
        Assert.Equal(CommitOutcome.Committed, committed.Outcome);

        var nonce = new NonceHash(new byte[32]);
        var taken = await _store.TakeActivityAsync("charge", "worker", nonce);
        Assert.Equal(s_input, taken!.Input.ToArray());
        Assert.Equal(SettleOutcome.Settled, await _store.SettleAsync(new Settlement(new WaitKey(started.Execution, 0, nonce), new WaitAnswer(false, s_input, "Declined", "card 4111"))));

        var raw = (await _inner.LoadAsync(started.Execution))!.Frames[0];
        var read = (await _store.LoadAsync(started.Execution))!.Frames[0];
        Assert.DoesNotContain("4111", Text(raw.Body) + Text(raw.Wait!.Input) + Text(raw.Wait.Answer!.Output) + raw.Wait.Answer.Cause, StringComparison.Ordinal);
        Assert.Equal(s_input, read.Body.ToArray());
        Assert.Equal(s_input, read.Wait!.Input.ToArray());
        Assert.Equal(s_input, read.Wait.Answer!.Output.ToArray());
        Assert.Equal("card 4111", read.Wait.Answer.Cause);
    }

    [Fact]
    public async Task Data_from_before_a_member_was_sensitive_stays_readable()
    {
        await _inner.StartAsync(New("payments", "old"));

        Assert.Equal(s_input, (await _store.DescribeAsync("payments", "old"))!.Input.ToArray());
    }

    [Fact]
    public async Task An_execution_whose_key_is_lost_does_not_keep_others_from_being_claimed()
    {
        var lost = new ProtectedStore(_inner, new DataProtectedPayloads(new EphemeralDataProtectionProvider(), ["payments"]), ["payments"]);
        await lost.StartAsync(New("payments", "lost"));
        await _store.StartAsync(New("payments", "kept"));
        var node = await _store.OpenNodeAsync("node", TimeSpan.FromMinutes(1));

        var claimed = await _store.ClaimAsync(new ClaimRequest(node, ["payments"], 10));

        Assert.Equal(["lost", "kept"], claimed.Executions.Select(static execution => execution.Name));
        Assert.Equal(s_input, claimed.Executions[1].Input.ToArray());
        Assert.NotEqual(s_input, claimed.Executions[0].Input.ToArray());
    }

    private static NewExecution New(string machine, string name)
    {
        var events = new HistoryEvent { Id = 1, PreviousId = 0, Type = HistoryEventType.ExecutionStarted, Timestamp = DateTimeOffset.UnixEpoch, Input = s_input };
        return new NewExecution(machine, name, new DefinitionHash("0"), s_input, s_input, HistoryBatch.Of(1, [events]), DateTimeOffset.UnixEpoch);
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
