namespace Workflows.Compiler.Model.Expressions;

/// <summary>A member of an object by its name in JSON, and its value.</summary>
internal sealed record MemberValue(string Name, Expression Value)
{
    /// <summary>Whether the object has no such member if the value is null.</summary>
    public bool IsOmittedIfNull { get; init; }
}
