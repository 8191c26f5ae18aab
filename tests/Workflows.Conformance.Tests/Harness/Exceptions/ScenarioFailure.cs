namespace Workflows.Conformance.Tests.Harness;

/// <summary>A generic exception: its name tells how many type arguments it has.</summary>
public class ScenarioFailure<T>(string message) : Exception(message)
{
    /// <summary>What it is about.</summary>
    public T? Subject { get; init; }
}
