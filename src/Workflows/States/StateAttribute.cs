namespace Workflows;

/// <summary>What all state attributes share.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public abstract class StateAttribute : Attribute
{
    private protected StateAttribute()
    {
    }

    /// <summary>The state's name in the definition: 1 to 80 characters, unique in the workflow.</summary>
    /// <value>Default: the method's name, less a trailing <c>Async</c>.</value>
    public string? Name { get; set; }
}
