namespace Workflows.Conformance.Tests.Harness;

/// <summary>Where answers to task tokens go.</summary>
internal interface ITaskAnswers
{
    void Succeed(string token, string output);

    void Fail(string token, string? error, string? cause);

    void Beat(string token);
}
