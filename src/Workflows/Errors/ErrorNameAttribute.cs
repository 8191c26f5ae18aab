namespace Workflows;

/// <summary>The ASL error name of an exception type. ASL: <c>Error</c>, and what <c>ErrorEquals</c> compares.</summary>
/// <remarks>It does not hold for derived types. Without it the name is the type's own, as AWS Lambda reports it: <c>CardDeclinedException</c>.</remarks>
/// <param name="name">The name; names that begin with <c>States.</c> are reserved.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ErrorNameAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
