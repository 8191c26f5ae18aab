namespace Workflows;

/// <summary>The name of a Map's item if the items are the members of an object: a <see cref="string"/>. ASL: <c>$states.context.Map.Item.Key</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ItemKeyAttribute : Attribute;
