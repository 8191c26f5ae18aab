namespace Workflows.Generators;

/// <summary>Names of generated files: the compiler takes two for one that differ by case only.</summary>
internal static class HintNames
{
    /// <summary>The names, those that were there already in other letters with a hash.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return names.Select(name => taken.Add(name) ? name : Distinct(name)).ToArray();
    }

    /// <summary>The name with a hash that knows its case.</summary>
    public static string Distinct(string name) =>
        $"{name}_{name.Aggregate(2_166_136_261, static (hash, letter) => unchecked((hash ^ letter) * 16_777_619)):x8}";
}
