namespace Workflows.Generators.Tests.Running.Containers;

public sealed class ListenerFaultTests
{
    [Fact]
    public async Task The_first_exception_of_a_listener_ends_the_execution_though_it_throws_again_in_another_branch() => Assert.Equal("First", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            public static readonly TaskCompletionSource Told = new();
            [Parallel(nameof(Waiting), nameof(Second), End = true), Catch(nameof(Caught))] static string Start(string first, string second) => first + second;
            [Task(Next = nameof(First))] public async Task Waiting() => await Told.Task.ConfigureAwait(false);
            [Pass(End = true)] static string First() => "";
            [Pass(End = true)] static string Second() => "";
            [Pass(End = true)] static string Caught() => "caught";
        }
        sealed class Throwing : WorkflowListener
        {
            public override void OnStateEntered(in StateTransition state)
            {
                if (state.State == "Second") W.Told.SetResult();
                if (state.State is "First" or "Second") throw new InvalidOperationException(state.State);
            }
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                // Where no context of a test's keeps what is awaited from going on at once.
                try { return await Task.Run(() => new W().RunAsync(new RunOptions { Listener = new Throwing() }).AsTask()); }
                catch (InvalidOperationException e) { return e.Message; }
            }
        }
        """));
}
