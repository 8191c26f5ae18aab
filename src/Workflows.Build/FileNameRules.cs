namespace Workflows.Build;

/// <summary>Which workflow names can be files everywhere: on Windows too, and in MSBuild items, where <c>%</c>, <c>;</c> and <c>*</c> have a meaning.</summary>
internal static class FileNameRules
{
    public const string Description = "letters, digits, '-', '_' and '.' (not first or last), at most 80 characters, and no device name such as 'con'";

    // AWS's limit for the name of a state machine.
    private const int MaximumLength = 80;

    private static readonly HashSet<string> s_deviceNames = new(
        new[] { "con", "prn", "aux", "nul" }.Concat(Enumerable.Range(0, 10).SelectMany(port => new[] { $"com{port}", $"lpt{port}" })),
        StringComparer.OrdinalIgnoreCase);

    public static bool IsSafe(string name) =>
        name.Length is > 0 and <= MaximumLength
        && name.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.')
        && name[0] != '.'
        && name[name.Length - 1] != '.'
        && !s_deviceNames.Contains(name.Split('.')[0]);
}
