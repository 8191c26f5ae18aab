namespace Workflows;

/// <summary>Compares keys as their bytes in UTF-8 compare, which is how Amazon S3 lists them.</summary>
internal static class KeyOrder
{
    public static int Compare(string a, string b)
    {
        var common = a.AsSpan().CommonPrefixLength(b);
        return common < a.Length && common < b.Length ? Rank(a[common]) - Rank(b[common]) : a.Length - b.Length;
    }

    // Surrogates stand for what comes after all other characters.
    private static int Rank(char character) => char.IsSurrogate(character) ? character + 0x2800 : character;
}
