namespace Workflows;

/// <summary>The state gives on its input and drops its result. ASL: <c>"Output": "{% $states.input %}"</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DiscardResultAttribute : Attribute;
