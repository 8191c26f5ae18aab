namespace Workflows;

/// <summary>The parameter reads a variable of the workflow, which <see cref="AssignAttribute"/> sets. ASL: <c>$name</c>.</summary>
/// <remarks>
/// On parameters of states and of the pure methods that states name. It is what the variable was when the state was entered.
/// The variable must have been set on every path into the state, with a type that fits.
/// </remarks>
/// <example><c>[Task(End = true)] public Task Copy(Job job, [Variable] string bucket) => …</c></example>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class VariableAttribute : Attribute
{
    /// <summary>The variable is called like the parameter.</summary>
    public VariableAttribute()
    {
    }

    /// <summary>The variable is called otherwise.</summary>
    /// <param name="name">The variable's name.</param>
    public VariableAttribute(string name) => Name = name;

    /// <summary>The variable's name.</summary>
    /// <value>Default: the parameter's name.</value>
    public string? Name { get; }
}
