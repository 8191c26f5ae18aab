namespace Workflows.Generators.Tests.Running.Containers;

/// <summary>Runs a workflow that starts at <c>Start</c> with 7, on a clock that nobody waits for.</summary>
internal static class Containers
{
    private const string Program = """
        sealed class Log : WorkflowListener
        {
            public readonly System.Text.StringBuilder Text = new();
            public override void OnStateEntered(in StateTransition state) => Text.Append($" >{state.Path}{state.State}");
            public override void OnStateExited(in StateTransition state) => Text.Append($" {state.State}>");
            public override void OnStateRetried(in StateTransition state, in StateRetry retry) => Text.Append($" ~{state.Path}{state.State}");
            public override void OnErrorCaught(in StateTransition state, ErrorOutput error) => Text.Append($" !{error.Error}");
            public override void OnFailed(in StateTransition state, WorkflowError error) => Text.Append($" !!{error.Error}");
        }
        public sealed class BoomException : Exception;
        sealed class NoTime : TimeProvider
        {
            public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => TimeProvider.System.CreateTimer(callback, state, TimeSpan.Zero, period);
            private long _days;
            public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddDays(Interlocked.Increment(ref _days));
        }
        """;

    /// <param name="states">The states.</param>
    /// <param name="catches">What to give if the execution fails, of the exception <c>e</c>.</param>
    /// <param name="log">Whether to add what the listener heard.</param>
    /// <param name="input">The input; null if the workflow takes none.</param>
    /// <param name="settings">More of the attribute <c>[Workflow]</c>.</param>
    /// <param name="files">A file of the bucket <c>bucket</c>, by name and content.</param>
    public static Task<string> RunAsync(string states, string catches = "$\"{e.State} {e.Error}\"", bool log = false, string? input = "7", string settings = "", (string Name, string Content)? files = null) => Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Start){{settings}})]
        public sealed partial class W
        {
        {{states}}
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                var log = {{(log ? "new Log()" : "(Log?)null")}};
                var folder = System.IO.Directory.CreateTempSubdirectory();
                {{(files is { } file ? $"System.IO.Directory.CreateDirectory(folder.FullName + \"/bucket\"); System.IO.File.WriteAllText(folder.FullName + \"/bucket/{file.Name}\", {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(file.Content, quote: true)});" : "")}}
                var options = new RunOptions { Listener = log, TimeProvider = new NoTime(), ObjectStore = new LocalObjectStore(folder.FullName) };
                try { return $"{await new W().RunAsync({{(input is null ? "" : $"{input}, ")}}options)}{log?.Text}"; }
                catch (WorkflowFailedException e) { return {{catches}}; }
                finally { folder.Delete(recursive: true); }
            }
        }
        {{Program}}
        """);
}
