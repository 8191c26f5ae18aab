namespace Workflows;

/// <summary>A Pass state: gives on the value of the method, which is a pure expression of its input. ASL: <c>"Type": "Pass"</c>.</summary>
/// <remarks>The body is translated to JSONata, so it is limited to expressions that mean the same there; anything else is a compile-time diagnostic.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class PassAttribute : TransitionAttribute;
