namespace Workflows;

/// <summary>A Choice state: the method returns the <see cref="Next"/> state. ASL: <c>"Type": "Choice"</c>.</summary>
/// <remarks>
/// The body is one <c>?:</c> or <c>switch</c> expression over <c>nameof(State)</c> and <see cref="Next.To{T}(string, T)"/>; each arm becomes a choice rule,
/// the last unconditional one <c>Default</c>. The state gives on its input, or the arm's value.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ChoiceAttribute : StateAttribute;
