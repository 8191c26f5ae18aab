namespace Workflows;

/// <summary>
/// Makes a type what AWS calls its data: in JSON its members have their C# names as they are, and those that are null are left out. Types with
/// <see cref="ResourceAttribute"/> are so without it.
/// </summary>
/// <remarks>
/// What JSON does not have is null, so members that can be null have no other value by themselves. <c>[JsonPropertyName]</c> gives a member another name,
/// <c>[JsonIgnore(Condition = JsonIgnoreCondition.Never)]</c> writes its null, and a <c>JsonSerializerContext</c> of yours that has the type decides all.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ServiceDataAttribute : Attribute;
