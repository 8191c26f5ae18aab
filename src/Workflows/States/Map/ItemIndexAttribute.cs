namespace Workflows;

/// <summary>The position of a Map's item, from 0: an <see cref="int"/>. ASL: <c>$states.context.Map.Item.Index</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ItemIndexAttribute : Attribute;
