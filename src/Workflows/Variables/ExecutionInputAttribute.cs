namespace Workflows;

/// <summary>The parameter reads what the execution was started with. ASL: <c>$states.context.Execution.Input</c>.</summary>
/// <remarks>On parameters of states and of the pure methods that states name, in any state, whatever has become of the data since.</remarks>
/// <example><c>[Succeed] static Receipt Done(Payment payment, [ExecutionInput] Order order) => new(order.Id, payment.Id);</c></example>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ExecutionInputAttribute : Attribute;
