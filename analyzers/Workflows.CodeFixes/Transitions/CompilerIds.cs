namespace Workflows.CodeFixes.Transitions;

/// <summary>Diagnostics of the compiler that our fixes know a remedy for.</summary>
internal static class CompilerIds
{
    /// <summary>The name does not exist, for instance in <c>nameof(Missing)</c>.</summary>
    public const string UnknownName = "CS0103";
}
