using System.Buffers;

namespace Workflows.Generated;

/// <summary>Finds where a JSON value ends, without looking whether it is valid: reading it does.</summary>
internal static class JsonValueEnd
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> BehindAScalar = SearchValues.Create(" \t\r\n,]}:"u8);

    /// <summary>The length of the value that the text begins with; -1 if it is not whole.</summary>
    public static int Of(ReadOnlySpan<byte> text, bool isLast) => text[0] switch
    {
        (byte)'"' => OfString(text),
        (byte)'{' or (byte)'[' => OfContainer(text),
        _ => text.IndexOfAny(BehindAScalar) is var end && end < 0 && isLast ? text.Length : end,
    };

    private static int OfString(ReadOnlySpan<byte> text)
    {
        for (var i = 1; i < text.Length;)
        {
            var found = text[i..].IndexOfAny((byte)'"', (byte)'\\');
            if (found < 0)
            {
                return -1;
            }

            i += found;
            if (text[i] == '"')
            {
                return i + 1;
            }

            i += 2;
        }

        return -1;
    }

    private static int OfContainer(ReadOnlySpan<byte> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length;)
        {
            var found = text[i..].IndexOfAny(Structure);
            if (found < 0)
            {
                return -1;
            }

            i += found;
            switch (text[i])
            {
                case (byte)'"':
                    var length = OfString(text[i..]);
                    if (length < 0)
                    {
                        return -1;
                    }

                    i += length;
                    continue;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }

            i++;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
