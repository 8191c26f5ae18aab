namespace Workflows.Compiler.Model.Findings;

/// <summary>What a wrong name was most likely meant to be.</summary>
internal static class Spelling
{
    /// <summary>The nearest of the names; null if none comes near.</summary>
    public static string? Nearest(IEnumerable<string> names, string wrong) =>
        names.Select(name => (Name: name, Distance: Distance(name, wrong)))
            .Where(candidate => candidate.Distance <= Math.Max(2, candidate.Name.Length / 3) && candidate.Distance < Math.Max(candidate.Name.Length, wrong.Length))
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Name)
            .FirstOrDefault();

    /// <summary>How many letters must be put in, left out or changed, whatever their case (Levenshtein).</summary>
    public static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var isSame = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]);
                current[j + 1] = Math.Min(Math.Min(current[j], previous[j + 1]) + 1, previous[j] + (isSame ? 0 : 1));
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
