namespace Workflows.Generated;

/// <summary>The white space of JSON.</summary>
internal static class JsonSpace
{
    private static ReadOnlySpan<byte> All => " \t\r\n"u8;

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(All);

    /// <summary>How much white space the text begins with.</summary>
    public static int Skip(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(All) is var found && found < 0 ? text.Length : found;
}
