using System.Text;
using Workflows.Tests;

namespace Workflows.Durable.Tests.Stores;

/// <summary>What every store has to do, whatever it keeps executions in. Each project that has a store compiles these tests, and says with its <see cref="TestedStore"/> which one it is.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    internal const string Machine = "orders";

    private TestedStore _tested = null!;

    internal TestClock Clock { get; } = new();

    internal DateTimeOffset Now => Clock.GetUtcNow();

    internal ExecutionStore Store => _tested.Store;

    /// <summary>A node that is open.</summary>
    internal long Node { get; private set; }

    public async Task InitializeAsync()
    {
        _tested = TestedStore.Create(Clock);
        Node = await OpenNodeAsync();
    }

    public async Task DisposeAsync() => await _tested.DisposeAsync();

    internal async Task<long> OpenNodeAsync() => await Store.OpenNodeAsync("test", TimeSpan.FromSeconds(15));

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    internal static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    internal static NonceHash Nonce(byte value) => new(Enumerable.Repeat(value, 32).ToArray());

    internal static WaitAnswer Answer(string output = "1") => new(true, Bytes(output));

    internal static StoredWait Wait(WaitKind kind, byte nonce = 1) => new() { Kind = kind, Nonce = kind is WaitKind.Token ? Nonce(nonce) : null };

    internal HistoryBatch Events(int first, int count = 1) => HistoryBatch.Of(
        first,
        Enumerable.Range(first, count).Select(id => new HistoryEvent { Id = id, PreviousId = id - 1, Type = HistoryEventType.PassStateEntered, Timestamp = Now, Name = $"event {id}" }));

    internal NewExecution New(string name = "a", string machine = Machine) => new(machine, name, new DefinitionHash("d1"), Bytes("{}"), Bytes("root"), Events(1), Now);

    internal NewExecution Child(long parent, string name = "child", int frame = 0) => New(name) with { Parent = parent, ParentFrame = frame };

    internal async Task<long> StartAsync(string name = "a", string machine = Machine) => (await Store.StartAsync(New(name, machine))).Execution;

    /// <summary>An execution that the node owns.</summary>
    internal async Task<StoredExecution> StartOwnedAsync(string name = "a") => await LoadAsync((await Store.StartAsync(New(name) with { Owner = Node })).Execution);

    internal async Task<StoredExecution> LoadAsync(long execution) => (await Store.LoadAsync(execution))!;

    internal async Task<ExecutionDescription> DescribeAsync(long execution) => (await Store.DescribeAsync(execution))!;

    internal static ExecutionCommit Write(StoredExecution row) => new() { Execution = row.Id, Machine = row.Machine, Version = row.Version };

    internal ExecutionEnd Ended(ExecutionStatus status) =>
        status is ExecutionStatus.Succeeded ? new ExecutionEnd(status, Bytes("\"done\""), null, null, Now) : new ExecutionEnd(status, default, "Broken", "It broke.", Now);

    /// <summary>Commits, which must work, and reads what there is then.</summary>
    internal async Task<StoredExecution> CommitAsync(ExecutionCommit commit)
    {
        Assert.Equal(CommitOutcome.Committed, (await Store.CommitAsync(commit)).Outcome);
        return await LoadAsync(commit.Execution);
    }

    internal async Task LoseAsync(ExecutionCommit commit) => Assert.Equal(CommitOutcome.Lost, (await Store.CommitAsync(commit)).Outcome);

    internal async Task<StoredExecution> EndAsync(long execution, ExecutionStatus status = ExecutionStatus.Succeeded)
    {
        var row = await LoadAsync(execution);
        return await CommitAsync(Write(row) with { Consumed = row.Inbox, End = Ended(status) });
    }

    /// <summary>An execution whose frame 0 waits.</summary>
    internal async Task<StoredExecution> StartWaitingAsync(StoredWait wait, string name = "a", bool isReleased = true) =>
        await CommitAsync(Write(await StartOwnedAsync(name)) with { Frames = [Opening(0, wait)], Releases = isReleased });

    internal static FrameChange Opening(int frame, StoredWait wait) => new(frame, Bytes($"frame {frame}")) { Wait = WaitChange.Opens, Opened = wait };

    internal async Task<ClaimResult> ClaimAsync(int limit = 100, long? node = null, bool takesSuspects = true, params string[] machines) =>
        await Store.ClaimAsync(new ClaimRequest(node ?? Node, machines is [] ? [Machine] : machines, limit) { TakesSuspects = takesSuspects });

    internal async Task<long[]> ClaimedAsync(int limit = 100) => [.. (await ClaimAsync(limit)).Executions.Select(static claimed => claimed.Id)];
}
