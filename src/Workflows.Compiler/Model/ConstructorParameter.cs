namespace Workflows.Compiler.Model;

/// <summary>A parameter of the workflow class's constructor: a service from dependency injection, or a text that is known when the definition is deployed.</summary>
internal sealed record ConstructorParameter(string Name, string TypeName)
{
    /// <summary>The placeholder whose text it is, without <c>${}</c>; null for a service.</summary>
    public string? Placeholder { get; init; }
}
