namespace Workflows.Generated;

/// <summary>A branch or an iteration failed, and with it the state around it: with the same Error and Cause.</summary>
internal sealed class InnerMachineException(string state, StateFailure failure) : Exception($"{failure.Error} in state '{state}'.", failure.Exception)
{
    /// <summary>The innermost state that failed.</summary>
    public string State { get; } = state;

    /// <summary>Why it failed.</summary>
    public StateFailure Failure { get; } = failure;
}
