using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows;

/// <summary>The output of a task as JSON.</summary>
internal static class TaskOutput
{
    // SendTaskSuccess: "Maximum length of 262144".
    public const int MaxBytes = 262_144;

    /// <summary>The value that JSON says.</summary>
    /// <exception cref="InvalidOutputException">It is not JSON, not of the type, or too large.</exception>
    public static T Read<T>(string json, JsonTypeInfo<T> result)
    {
        try
        {
            var bytes = Strict.GetBytes(json);
            CheckSize(bytes.Length);
            CheckSyntax(bytes);
            return JsonSerializer.Deserialize(bytes, result)!;
        }
        catch (Exception exception) when (exception is not InvalidOutputException)
        {
            // A converter of the user's may throw anything.
            throw new InvalidOutputException($"The output is not the JSON of a '{typeof(T)}'. {exception.Message}", exception);
        }
    }

    /// <summary>The JSON of a value. It is what counts, as in AWS: what JSON does not keep does not arrive.</summary>
    /// <exception cref="InvalidOutputException">It has no JSON.</exception>
    public static string Write<T>(T value, JsonTypeInfo<T> result)
    {
        try
        {
            return JsonSerializer.Serialize(value, result);
        }
        catch (Exception exception)
        {
            throw new InvalidOutputException($"The output, a '{typeof(T)}', cannot be written as JSON. {exception.Message}", exception);
        }
    }

    private static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static void CheckSize(int bytes)
    {
        if (bytes > MaxBytes)
        {
            throw new InvalidOutputException($"The output has {bytes:N0} bytes, but at most {MaxBytes:N0} are allowed. Put the data elsewhere and send where it is.");
        }
    }

    // The contract's options may allow comments and the like, which AWS does not.
    private static void CheckSyntax(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
        }
    }
}
