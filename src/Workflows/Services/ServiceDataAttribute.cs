namespace Workflows;

/// <summary>
/// Makes a type what AWS calls its data: in JSON its members have their C# names as they are, and those that are null are left out. Types with
/// <see cref="ResourceAttribute"/> are so without it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ServiceDataAttribute : Attribute;
