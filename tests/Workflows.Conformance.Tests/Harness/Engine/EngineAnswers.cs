using System.Text;
using Workflows.Durable;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>Answers executions of an engine, through whichever lives.</summary>
internal sealed class EngineAnswers(Func<DurableEngine> engine) : ITaskAnswers
{
    public void Succeed(string token, string output) => Do(engine().SendTaskSuccessAsync(token, Encoding.UTF8.GetBytes(output)));

    public void Fail(string token, string? error, string? cause) => Do(engine().SendTaskFailureAsync(token, error, cause));

    public void Beat(string token) => Do(engine().SendTaskHeartbeatAsync(token));

    // A store in memory has done it when the call returns.
    private static void Do(ValueTask answer) => answer.GetAwaiter().GetResult();
}
