using System.Text;
using System.Text.Json;

namespace Workflows.Durable;

/// <summary>Whether bytes are one JSON value, as AWS takes it.</summary>
internal static class JsonSyntax
{
    private const int MaxDepth = 1_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="JsonException">They are not.</exception>
    public static void Check(ReadOnlySpan<byte> json)
    {
        try
        {
            // The reader does not look at all of it.
            Strict.GetCharCount(json);
        }
        catch (DecoderFallbackException exception)
        {
            throw new JsonException("It is not UTF-8.", exception);
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
        }
    }
}
