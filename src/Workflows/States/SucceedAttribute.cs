namespace Workflows;

/// <summary>A Succeed state: ends the workflow with the method's value, or with its input if the method is <c>static partial void</c>. ASL: <c>"Type": "Succeed"</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class SucceedAttribute : StateAttribute;
