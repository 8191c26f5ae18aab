namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>JSONPath's notation of names.</summary>
internal static class PathText
{
    /// <summary>A member as a step, <c>.name</c> or <c>['a name']</c>; null if no notation is sure to be read as it is meant.</summary>
    public static string? Step(string name) =>
        IsIdentifier(name) ? "." + name
        : name.Length == 0 || name.Contains("${") || name.Any(static character => character is '\'' or '\\' || char.IsControl(character) || char.IsSurrogate(character)) ? null
        : $"['{name}']";

    public static bool IsIdentifier(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
