using SQLitePCL;
using Workflows.Durable;

namespace Workflows.Sqlite.Tests.Faults;

/// <summary>What goes wrong while a store is used: what was acknowledged stays, what was not is told, and the store goes on by itself when the cause is gone.</summary>
public sealed class WritingTests : FaultTest
{
    [Fact]
    public async Task A_full_disk_loses_nothing_that_was_acknowledged()
    {
        if (!FullDisk.CanBeMade)
        {
            return;
        }

        using var disk = new FullDisk(PathOf("disk"));
        var store = Open(Path.Combine(disk.Root, "workflows.db"));
        var acknowledged = 0;
        StoreUnavailableException? full = null;
        while (full is null)
        {
            try
            {
                await StartAsync(store, $"{acknowledged}", size: 20_000);
                acknowledged++;
            }
            catch (StoreUnavailableException exception)
            {
                full = exception;
            }
        }

        Assert.Contains("is full. Nothing that was acknowledged is lost; the store goes on when there is space.", full.Message);
        Assert.Contains(Told, static told => told.Kind is SqliteStoreEventKind.Trouble);
        Assert.NotEqual(0, acknowledged);
        disk.Grow();
        Assert.True((await StartAsync(store, $"{acknowledged}", size: 20_000)).IsNew);
        await store.DisposeAsync();

        var again = Open(Path.Combine(disk.Root, "workflows.db"));
        for (var i = 0; i <= acknowledged; i++)
        {
            Assert.Equal(20_000, (await again.DescribeAsync("orders", $"{i}"))!.Input.Length);
        }

        await again.DisposeAsync();
    }

    [Fact]
    public async Task A_file_that_another_program_has_locked_is_waited_for()
    {
        var store = Open();
        await StartAsync(store, "a");
        using var other = Other();
        raw.sqlite3_exec(other, "BEGIN IMMEDIATE");
        var waiting = StartAsync(store, "b");
        Assert.False(waiting.IsCompleted);

        raw.sqlite3_exec(other, "COMMIT");

        Assert.True((await waiting).IsNew);
    }

    [Fact]
    public async Task A_lock_that_stays_is_told_and_what_was_asked_for_is_not_written()
    {
        var store = Open(busyTimeout: TimeSpan.FromMilliseconds(200));
        await StartAsync(store, "a");
        using var other = Other();
        raw.sqlite3_exec(other, "BEGIN IMMEDIATE");

        var exception = await Assert.ThrowsAsync<StoreUnavailableException>(() => StartAsync(store, "b"));

        Assert.Contains("is locked by another program", exception.Message);
        Assert.NotNull(await store.DescribeAsync("orders", "a"));
        raw.sqlite3_exec(other, "COMMIT");
        Assert.True((await StartAsync(store, "b")).IsNew);
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_told_and_nothing_is_lost()
    {
        await WriteAsync();
        System.IO.File.SetAttributes(File, FileAttributes.ReadOnly);
        try
        {
            // Who may do everything may write it all the same.
            using (var probe = new FileStream(File, FileMode.Open, FileAccess.ReadWrite))
            {
                return;
            }
        }
        catch (UnauthorizedAccessException)
        {
            var exception = await Assert.ThrowsAsync<StoreUnavailableException>(() => StartAsync(Open(), "a"));
            Assert.Contains("cannot be written", exception.Message);
        }
        finally
        {
            System.IO.File.SetAttributes(File, FileAttributes.Normal);
        }

        Assert.False((await StartAsync(Open(), "0", 1_000)).IsNew);
    }

    [Fact]
    public void A_database_that_may_not_be_written_is_unavailable() =>
        Assert.Contains(
            "cannot be written. Give this process the right to write the file and its folder",
            Assert.IsType<StoreUnavailableException>(Database.SqliteFault.Of(File, raw.SQLITE_READONLY, "attempt to write a readonly database")).Message);

    [Fact]
    public async Task A_damaged_page_is_told_with_what_to_do()
    {
        await WriteAsync(executions: 200);
        using (var file = new FileStream(File, FileMode.Open, FileAccess.ReadWrite))
        {
            // All pages but the first, which has the schema.
            var garbage = new byte[4_096];
            new Random(1).NextBytes(garbage);
            for (var at = 4_096L * 20; at + 4_096 <= file.Length; at += 4_096)
            {
                file.Position = at;
                file.Write(garbage);
            }
        }

        var store = Open();
        var exception = await Assert.ThrowsAsync<StoreDamagedException>(async () =>
        {
            for (var i = 0; i < 200; i++)
            {
                await store.DescribeAsync("orders", $"{i}");
                await store.HistoryAsync(i, 1, 10);
            }
        });

        Assert.Contains("is damaged", exception.Message);
        Assert.Contains(".recover", exception.Message);
        var checking = new SqliteStore(new SqliteStoreOptions { DataSource = File, ChecksOnOpen = true });
        await store.DisposeAsync();
        await Assert.ThrowsAsync<StoreDamagedException>(async () => await checking.StatisticsAsync());
        await checking.DisposeAsync();
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_parked_and_the_others_run()
    {
        var store = Open();
        var damaged = (await StartAsync(store, "damaged")).Execution;
        var good = (await StartAsync(store, "good")).Execution;
        Execute($"UPDATE execution SET started = -5 WHERE id = {damaged}; INSERT INTO machine (id, name) VALUES (99, 'other')");

        var node = await store.OpenNodeAsync("test", TimeSpan.FromSeconds(15));
        var claim = await store.ClaimAsync(new ClaimRequest(node, ["orders"], 10));

        Assert.Equal([good], claim.Executions.Select(static claimed => claimed.Id));
        Assert.Equal(1, (await store.StatisticsAsync()).Parked);
    }

    [Fact]
    public async Task What_is_parked_since_it_cannot_be_read_has_no_inbox_no_waits_and_no_children_that_run()
    {
        var store = Open();
        var node = await store.OpenNodeAsync("test", TimeSpan.FromSeconds(15));
        var damaged = (await StartAsync(store, "damaged")).Execution;
        var child = (await StartAsync(store, "child")).Execution;
        var version = Assert.Single((await store.ClaimAsync(new ClaimRequest(node, ["orders"], 1))).Executions).Version;
        await store.CommitAsync(new ExecutionCommit
        {
            Execution = damaged,
            Machine = "orders",
            Version = version,
            Frames = [new FrameChange(0, "root"u8.ToArray()) { Wait = WaitChange.Opens, Opened = new StoredWait { Kind = WaitKind.Activity, Activity = "ship" } }],
            Releases = true,
        });
        Assert.True(await store.RequestStopAsync(damaged, "Enough", null));
        Execute($"UPDATE execution SET started = -5 WHERE id = {damaged}; UPDATE execution SET parent = {damaged}, parent_frame = 0, tells = 1 WHERE id = {child}");

        await store.ClaimAsync(new ClaimRequest(node, ["orders"], 10));

        Assert.Equal(1, (await store.StatisticsAsync()).Parked);
        Assert.Null(await store.TakeActivityAsync("ship", null, new NonceHash(new byte[32])));
        Assert.NotNull((await store.LoadAsync(child))!.Stop);
        Execute($"UPDATE execution SET started = 5 WHERE id = {damaged}");
        var row = (await store.LoadAsync(damaged))!;
        Assert.Equal((ExecutionStatus.Parked, 0, null, null), (row.Status, row.Inbox, row.Stop, row.Frames[0].Wait));
    }

    [Fact]
    public async Task A_queue_that_is_full_is_told()
    {
        await using var store = new SqliteStore(new SqliteStoreOptions { DataSource = File, MaxQueuedWrites = 2 });
        await store.OpenNodeAsync("test", TimeSpan.FromSeconds(15));
        using var other = Other();
        raw.sqlite3_exec(other, "BEGIN IMMEDIATE");
        List<Task<StartResult>> waiting = [];
        await Assert.ThrowsAsync<ThrottlingException>(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                var start = StartAsync(store, $"{i}");
                waiting.Add(start);
                if (start.IsFaulted)
                {
                    await start;
                }
            }
        });
        raw.sqlite3_exec(other, "COMMIT");
        Assert.All(await Task.WhenAll(waiting.Where(static start => !start.IsFaulted)), static start => Assert.True(start.IsNew));
    }

    [Fact]
    public async Task One_write_that_cannot_be_fails_alone()
    {
        var store = Open();
        var node = await store.OpenNodeAsync("test", TimeSpan.FromSeconds(15));
        var row = await store.LoadAsync((await StartAsync(store, "a")).Execution);
        using var other = Other();
        raw.sqlite3_exec(other, "BEGIN IMMEDIATE");
        // All of these are one transaction.
        var good = StartAsync(store, "b");
        var bad = store.CommitAsync(new ExecutionCommit { Execution = row!.Id, Version = 1, Events = new HistoryBatch(7, 1, default) }).AsTask();
        var claimed = store.ClaimAsync(new ClaimRequest(node, ["orders"], 10)).AsTask();
        raw.sqlite3_exec(other, "COMMIT");

        await Assert.ThrowsAsync<InvalidOperationException>(() => bad);
        Assert.True((await good).IsNew);
        Assert.Equal(2, (await claimed).Executions.Count);
    }

    [Fact]
    public async Task What_was_asked_for_is_written_before_the_store_closes()
    {
        var store = Open();
        var starts = Enumerable.Range(0, 50).Select(i => StartAsync(store, $"{i}")).ToList();
        await store.DisposeAsync();
        Assert.All(await Task.WhenAll(starts), static start => Assert.True(start.IsNew));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => StartAsync(store, "late"));
        Assert.False(System.IO.File.Exists($"{File}-wal"));
        Assert.NotNull(await Open().DescribeAsync("orders", "49"));
    }
}
