using System.Runtime.CompilerServices;
using Workflows.Durable;
using Workflows.Sqlite.Tables;
using Workflows.Sqlite.Writing;

namespace Workflows.Sqlite.Tests.Faults;

/// <summary>What goes wrong beside a write ends neither the write nor the process.</summary>
public sealed class WriterTests : FaultTest
{
    [Fact]
    public async Task What_fails_after_a_commit_does_not_have_it_written_again()
    {
        var runs = 0;
        using var told = new SemaphoreSlim(0);
        SqliteStoreEvent? trouble = null;
        var options = new SqliteStoreOptions
        {
            DataSource = File,
            Listener = happened =>
            {
                if (happened.Kind is SqliteStoreEventKind.Trouble)
                {
                    trouble = happened;
                    told.Release();
                }
            },
        };
        using var writer = new Writer(options, static (_, _) => throw new InvalidOperationException("Nobody expects it."));

        await writer.Write(Due, 0, CancellationToken.None);
        Assert.True(await told.WaitAsync(TimeSpan.FromMinutes(2)));
        await writer.Write(Due, 0, CancellationToken.None);

        Assert.Equal(2, runs);
        Assert.Equal("Nobody expects it.", trouble!.Exception!.Message);

        bool Due(Session session, int argument)
        {
            runs++;
            session.Effects.Due();
            return true;
        }
    }

    [Fact]
    public void What_is_refused_is_not_kept_by_the_token()
    {
        using var cancellation = new CancellationTokenSource();
        using var writer = new Writer(new SqliteStoreOptions { DataSource = File, MaxQueuedWrites = 0 }, static (_, _) => { });

        var refused = Refused(writer, cancellation.Token);
        GC.Collect();

        Assert.False(refused.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Refused(Writer writer, CancellationToken cancellationToken)
    {
        var argument = new object();
        Assert.Throws<ThrottlingException>(() => { _ = writer.Write(static (_, _) => true, argument, cancellationToken, isBounded: true); });
        return new WeakReference(argument);
    }
}
