// Definitions that others wrote in JSONPath, as C#. You will see how the rules of a Choice are patterns, how Retry and Catch are attributes, how the branches
// of a Parallel are methods, and that QueryLanguage = QueryLanguage.JSONPath writes the definition in the language of the original.
//
//     dotnet run --project samples/Corpus

using System.Text.Json;
using Corpus;
using Travel;
using Workflows;

foreach (var request in new[] { ("Public", 0), ("Private", 0), ("Private", 19), ("Private", 20), ("Private", 30) })
{
    var path = new PathLog();
    await new PathBasedOnData().RunAsync(new(request.Item1, request.Item2), new RunOptions { Listener = path });
    Console.WriteLine($"{request.Item1} {request.Item2}: {string.Join(" -> ", path.States)}");
}

Console.WriteLine();
await RespondAsync("Nothing fails", 0, "");
await RespondAsync("The third try succeeds", 2, "InternalServerError");
await RespondAsync("No try succeeds", 100, "Lambda.TooManyRequestsException");
await RespondAsync("What is not transient is not tried again", 100, "BadRequest");
Console.WriteLine();
var answer = await new SynchronousApi(new Statistics()).RunAsync(new([2, 3, 7]));
Console.WriteLine($"Of 2, 3 and 7: {JsonSerializer.Serialize(answer, SynchronousApi.Definition.Output)}");

Console.WriteLine($"All in Amazon States Language: {Path.Combine(AppContext.BaseDirectory, "asl")}");

static async Task RespondAsync(string title, int failures, string error)
{
    var calls = 0;
    var workflow = new RetryWithExponentialBackoff(() => ++calls > failures
        ? Task.FromResult(new RetryWithExponentialBackoff.Response(200, "OK"))
        : throw new TaskFailedException(error, "A random failure."));
    var clock = new InstantClock();
    var start = clock.GetUtcNow();
    try
    {
        var response = await workflow.RunAsync(new RunOptions { TimeProvider = clock });
        Console.WriteLine($"{title}: {response.StatusCode} {response.Body} after {calls} tries and {(clock.GetUtcNow() - start).TotalSeconds:0} s");
    }
    catch (WorkflowFailedException failure)
    {
        Console.WriteLine($"{title}: failed in '{failure.State}' after {calls} tries and {(clock.GetUtcNow() - start).TotalSeconds:0} s");
    }
}

/// <summary>Remembers which states were entered.</summary>
internal sealed class PathLog : WorkflowListener
{
    public List<string> States { get; } = [];

    public override void OnStateEntered(in StateTransition state) => States.Add(state.State);
}

/// <summary>The functions of the synchronous API, in process.</summary>
internal sealed class Statistics : SynchronousApi.IFunctions
{
    public Task<SynchronousApi.Figures> SumAsync(SynchronousApi.Numbers numbers) => Task.FromResult(new SynchronousApi.Figures { Sum = numbers.Data.Sum() });

    public Task<SynchronousApi.Figures> AverageAsync(SynchronousApi.Numbers numbers) => Task.FromResult(new SynchronousApi.Figures { Avg = numbers.Data.Average() });

    public Task<SynchronousApi.Figures> FindExtremesAsync(SynchronousApi.Numbers numbers) =>
        Task.FromResult(new SynchronousApi.Figures { Min = numbers.Data.Min(), Max = numbers.Data.Max() });
}
