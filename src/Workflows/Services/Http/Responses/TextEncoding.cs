using System.Text;

namespace Workflows;

/// <summary>What a response's bytes are as a text.</summary>
internal static class TextEncoding
{
    /// <param name="bytes">The bytes.</param>
    /// <param name="charset">What the <c>Content-Type</c> says; one that is not known is UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        var encoding = Encoding.UTF8;
        try
        {
            encoding = charset is null ? encoding : Encoding.GetEncoding(charset.Trim('"'));
        }
        catch (ArgumentException)
        {
            // Stays UTF-8.
        }

        var preamble = encoding.Preamble;
        return encoding.GetString(preamble.Length > 0 && bytes.StartsWith(preamble) ? bytes[preamble.Length..] : bytes);
    }
}
