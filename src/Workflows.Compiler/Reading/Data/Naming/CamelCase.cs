namespace Workflows.Compiler.Reading.Data;

/// <summary>The names that <c>JsonNamingPolicy.CamelCase</c> gives: <c>URLValue</c> is <c>urlValue</c>, <c>ID</c> is <c>id</c>.</summary>
internal static class CamelCase
{
    public static string Of(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && !IsStartOfNextWord(letters, i); i++)
        {
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    // A run of capitals is one word, except that its last letter starts the next word if a small letter follows.
    private static bool IsStartOfNextWord(char[] letters, int index) =>
        index > 0
        && ((index == 1 && !char.IsUpper(letters[1]))
            || (index + 1 < letters.Length && !char.IsUpper(letters[index + 1])));
}
