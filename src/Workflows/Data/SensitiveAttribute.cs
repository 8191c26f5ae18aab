namespace Workflows;

/// <summary>
/// Marks a member of data that not everybody who may see an execution should see, such as the number of a card. Where a service shows data, the member's value is <c>"***"</c>; and
/// if a workflow has such data, the store keeps all of its executions' data protected.
/// </summary>
/// <remarks>
/// The member is masked by its name in JSON, wherever it stands in the workflow's data. Pure code that gives its value to a member of another name takes it out of the mask: mark that
/// member too. It changes nothing in the definition; in AWS encrypt with a key of your own, and leave execution data out of logs.
/// </remarks>
/// <example>
/// <code>
/// public sealed record Payment(string OrderId, [property: Sensitive] string CardNumber);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SensitiveAttribute : Attribute;
