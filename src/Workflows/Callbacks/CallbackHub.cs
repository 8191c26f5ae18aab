namespace Workflows;

/// <summary>Where executions in memory wait for their task tokens, and workers ask for activities.</summary>
public sealed class CallbackHub
{
}
