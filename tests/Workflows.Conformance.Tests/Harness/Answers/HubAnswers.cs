namespace Workflows.Conformance.Tests.Harness;

/// <summary>Answers executions in memory.</summary>
internal sealed class HubAnswers(CallbackHub hub) : ITaskAnswers
{
    public void Succeed(string token, string output) => hub.SendTaskSuccess(token, output);

    public void Fail(string token, string? error, string? cause) => hub.SendTaskFailure(token, error, cause);

    public void Beat(string token) => hub.SendTaskHeartbeat(token);
}
