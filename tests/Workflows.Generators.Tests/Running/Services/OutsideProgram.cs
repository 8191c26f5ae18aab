namespace Workflows.Generators.Tests.Running.Services;

/// <summary>Runs workflows that need somebody outside, and tells what came of it in one line.</summary>
internal static class OutsideProgram
{
    /// <summary>A clock whose timers fire at once, a counter for handlers, and what a workflow came to as text.</summary>
    private const string Program = """
        sealed class Impatient : TimeProvider
        {
            private long _ticks = DateTimeOffset.UnixEpoch.UtcTicks;
            public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
            public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Timer(this, callback, state, dueTime);
            private sealed class Timer : ITimer
            {
                private readonly Action<TimeSpan> _set;
                public Timer(Impatient time, TimerCallback callback, object? state, TimeSpan dueTime)
                {
                    _set = due => { if (due != Timeout.InfiniteTimeSpan) { Interlocked.Add(ref time._ticks, due.Ticks); ThreadPool.QueueUserWorkItem(_ => callback(state)); } };
                    _set(dueTime);
                }
                public bool Change(TimeSpan dueTime, TimeSpan period) { _set(dueTime); return true; }
                public void Dispose() { }
                public ValueTask DisposeAsync() => default;
            }
        }

        static class Program
        {
            public static int Calls { get; set; }
            public static CallbackHub Hub { get; } = new();
            public static RunOptions With(ServiceHandlers? services = null, WorkflowListener? listener = null, IServiceProvider? provider = null) =>
                new() { TimeProvider = new Impatient(), Services = services, Callbacks = Hub, Listener = listener, ServiceProvider = provider };
            public static ServiceHandlers Handlers => new();
            public static async Task<object?> Stopped<T>(Func<CancellationTokenSource, ValueTask<T>> run)
            {
                using var source = new CancellationTokenSource();
                return await run(source);
            }
            public static async Task<string> Main()
            {
                try { return $"{await Run()}"; }
                catch (WorkflowTimedOutException e) { return $"{e.GetType().Name}|{e.State}"; }
                catch (WorkflowFailedException e) { return $"{e.State}|{e.Error}|{e.Cause}"; }
                catch (MissingHandlerException e) { return $"{e.Workflow}/{e.State}: {e.Message}"; }
                catch (OperationCanceledException) { return "cancelled"; }
            }
            private static async Task<object?> Run() =>
        """;

    /// <param name="source">The workflows.</param>
    /// <param name="run">An expression that is awaited, which may use what <c>Program</c> has.</param>
    public static Task<string> RunAsync(string source, string run) => Snippet.RunAsync($"using static Program;\n{source}\n{Program} {run};\n}}");
}
