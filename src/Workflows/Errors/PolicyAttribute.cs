namespace Workflows;

/// <summary>
/// An attribute of your own that stands for those its class carries: <c>[Retry]</c>, <c>[Catch]</c> and a state attribute. Derive from it, put them on
/// the class, and use it on states or on the workflow.
/// </summary>
/// <example>
/// <code>
/// [Retry(Errors.All, MaxAttempts = 3)]
/// sealed class UndoAttribute : PolicyAttribute;
///
/// [Task(Next = nameof(Refused)), Undo]
/// public Task CancelFlight(Trip trip) => flights.CancelAsync(trip.Flight);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public abstract class PolicyAttribute : Attribute;
