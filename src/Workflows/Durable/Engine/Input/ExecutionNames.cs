namespace Workflows.Durable;

/// <summary>Names of executions, as AWS takes them.</summary>
internal static class ExecutionNames
{
    private const int MaxLength = 80;
    private const string Forbidden = " <>{}[]?*\"#%\\^|~`$&,;:/";

    /// <exception cref="ArgumentException">It is not one.</exception>
    public static string Checked(string name) => Fault(name) is { } fault ? throw new ArgumentException(fault, nameof(name)) : name;

    /// <summary>Why a text is no name; null if it is one.</summary>
    public static string? Fault(string name)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return $"The name of an execution has 1 to {MaxLength} characters, but this one has {name.Length}.";
        }

        foreach (var character in name)
        {
            if (Forbidden.Contains(character, StringComparison.Ordinal) || char.IsControl(character) || char.IsSurrogate(character))
            {
                return $"The name of an execution must not have white space, control characters or any of {Forbidden.Trim()}, but '{name}' has.";
            }
        }

        return null;
    }
}
