using Workflows;

namespace Strict;

/// <summary>Tries again for a long time.</summary>
[Retry(Errors.Timeout, IntervalSeconds = 2, MaxAttempts = 5, BackoffRate = 1.5, MaxDelaySeconds = 60, JitterStrategy = JitterStrategy.Full)]
[AttributeUsage(AttributeTargets.Method)]
public sealed class PatientAttribute : PolicyAttribute;
