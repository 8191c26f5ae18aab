using System.Diagnostics;
using System.Globalization;
using Workflows.Durable;

namespace Workflows.Sqlite.Tests.Faults;

/// <summary>What keeps a store from being opened. The user sees why, and nothing is changed.</summary>
public sealed class OpeningTests : FaultTest
{
    [Fact]
    public async Task A_second_store_on_the_file_is_refused_and_the_first_works_on()
    {
        var first = Open();
        await StartAsync(first, "a");

        var exception = await Assert.ThrowsAsync<StoreInUseException>(async () => await Open().OpenNodeAsync("second", TimeSpan.FromSeconds(15)));

        Assert.Equal(Environment.ProcessId, exception.ProcessId);
        Assert.Equal($"'{File}.lock' is locked by this very process ({Environment.ProcessId}), which uses the store. One process at a time may: end it, or give this one a file of its own.", exception.Message);
        Assert.True((await StartAsync(first, "b")).IsNew);
    }

    [Fact]
    public async Task A_second_process_is_refused_and_told_which_has_the_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // flock(1) takes the lock that .NET takes too.
        using var other = Process.Start(new ProcessStartInfo("flock", [$"{File}.lock", "-c", $"echo $$ > '{File}.pid' && echo ready && cat"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Equal("ready", await other.StandardOutput.ReadLineAsync());

        var exception = await Assert.ThrowsAsync<StoreInUseException>(async () => await StartAsync(Open(), "a"));

        Assert.Equal(int.Parse(System.IO.File.ReadAllText($"{File}.pid"), CultureInfo.InvariantCulture), exception.ProcessId);
        other.StandardInput.Close();
        await other.WaitForExitAsync();
        Assert.True((await StartAsync(Open(), "a")).IsNew);
    }

    [Fact]
    public async Task The_file_opens_again_after_its_store_was_closed()
    {
        await WriteAsync();

        Assert.False((await StartAsync(Open(), "0", 1_000)).IsNew);
    }

    [Fact]
    public async Task Only_its_owner_may_read_the_file()
    {
        await StartAsync(Open(), "a");

        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in (string[])[File, $"{File}-wal", $"{File}-shm", $"{File}.lock", $"{File}.pid"])
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        await WriteAsync();
        Execute("PRAGMA user_version = 99");
        var before = System.IO.File.ReadAllBytes(File);

        var exception = await Assert.ThrowsAsync<StoreVersionException>(async () => await StartAsync(Open(), "a"));

        Assert.Equal(99, exception.Found);
        Assert.Equal($"The schema of '{File}' is version 99, and this version of the library knows those up to {exception.Known}. Use the version that wrote it, or a newer one; nothing was changed.", exception.Message);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public async Task The_first_schema_is_brought_to_the_newest_and_keeps_what_is_in_it()
    {
        await using (var store = Open())
        {
            await StartAsync(store, "a");
        }

        Execute("DROP INDEX event_execution; DROP INDEX execution_stopped; DROP INDEX execution_suspect; DROP INDEX chunk_open; PRAGMA user_version = 1");
        var upgraded = Open();

        Assert.False((await StartAsync(upgraded, "a")).IsNew);
        Assert.Single(await upgraded.HistoryAsync(1, 1, 100));
        Assert.Contains(Told, static told => told.Kind is SqliteStoreEventKind.Migrated && told.Message.Contains("from version 1 to 3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        Execute("CREATE TABLE execution (x); PRAGMA user_version = 7");
        await Assert.ThrowsAsync<StoreVersionException>(async () => await StartAsync(Open(), "a"));
        Execute("PRAGMA user_version = 0");
        await Assert.ThrowsAsync<StoreDamagedException>(async () => await StartAsync(Open(), "a"));
    }

    [Fact]
    public async Task Tables_of_the_user_may_be_in_the_file()
    {
        Execute("CREATE TABLE orders (x)");

        Assert.True((await StartAsync(Open(), "a")).IsNew);
    }

    [Fact]
    public async Task What_is_no_database_is_refused()
    {
        System.IO.File.WriteAllText(File, new string('x', 10_000));

        var exception = await Assert.ThrowsAsync<StoreDamagedException>(async () => await StartAsync(Open(), "a"));

        Assert.Contains("is not a database of SQLite", exception.Message);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told()
    {
        var exception = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await StartAsync(Open(PathOf("nowhere/workflows.db")), "a"));

        Assert.Contains("Look whether the folder exists", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":memory:")]
    [InlineData("file:x?mode=memory")]
    public void What_is_no_file_is_refused(string dataSource) => Assert.Throws<ArgumentException>(() => Open(dataSource));

    [Fact]
    public async Task The_version_of_SQLite_is_told_and_has_no_fault_that_is_known()
    {
        await StartAsync(Open(), "a");

        Assert.Contains(Told, told => told.Kind is SqliteStoreEventKind.Opened && told.Message.Contains(File, StringComparison.Ordinal));
        Assert.DoesNotContain(Told, static told => told.Kind is SqliteStoreEventKind.Warning);
    }
}
