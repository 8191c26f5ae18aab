namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>A base class of workflows with a retrier.</summary>
[Retry("Base", "Nearer", IntervalSeconds = 50, MaxAttempts = 1)]
public abstract class GuardedWorkflow;
