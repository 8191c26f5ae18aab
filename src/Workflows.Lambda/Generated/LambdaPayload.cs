using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>The payload of a task's function, for generated code: the method's input, or an object that has its parameters by their names.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LambdaPayload : IDisposable
{
    private readonly JsonDocument _json;

    private LambdaPayload(JsonDocument json) => _json = json;

    /// <summary>Reads the payload.</summary>
    /// <param name="payload">JSON.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async Task<LambdaPayload> ReadAsync(Stream payload, CancellationToken cancellationToken) =>
        new(await JsonDocument.ParseAsync(payload, default, cancellationToken).ConfigureAwait(false));

    /// <summary>The whole of it.</summary>
    /// <typeparam name="T">The type of the method's only parameter.</typeparam>
    /// <param name="contract">Reads it.</param>
    public T Read<T>(JsonTypeInfo<T> contract) => _json.RootElement.Deserialize(contract)!;

    /// <summary>The value of one parameter.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parameter">Its name.</param>
    /// <param name="contract">Reads it.</param>
    public T Read<T>(string parameter, JsonTypeInfo<T> contract) => Member(parameter).Deserialize(contract)!;

    /// <summary>The text of one parameter: a task token.</summary>
    /// <param name="parameter">Its name.</param>
    public string ReadText(string parameter) => Member(parameter) is { ValueKind: JsonValueKind.String } text
        ? text.GetString()!
        : throw new JsonException($"The member '{parameter}' of the payload is no text.");

    /// <summary>The context object.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public WorkflowContext ReadContext(string parameter) => ContextReader.Read(Member(parameter), DateTimeOffset.UtcNow);

    /// <summary>What a method gave, as JSON.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="result">The value.</param>
    /// <param name="contract">Writes it.</param>
    public static byte[] Write<T>(T result, JsonTypeInfo<T> contract) => JsonSerializer.SerializeToUtf8Bytes(result, contract);

    /// <summary>The result of a method without one.</summary>
    public static byte[] Nothing() => "null"u8.ToArray();

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private JsonElement Member(string parameter) =>
        _json.RootElement.ValueKind is JsonValueKind.Object && _json.RootElement.TryGetProperty(parameter, out var member)
            ? member
            : throw new JsonException($"The payload has no member '{parameter}'. The state machine's definition may be of another version than the function.");
}
