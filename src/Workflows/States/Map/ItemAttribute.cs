namespace Workflows;

/// <summary>An item of a Map, in the method that makes the processor's input of it. ASL: <c>$states.context.Map.Item.Value</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ItemAttribute : Attribute;
