using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>The JSON of batches as child executions get them.</summary>
/// <param name="item">An item's JSON.</param>
/// <param name="source">Where the items come from.</param>
/// <param name="batchInput">What the batches have in common; null for nothing.</param>
internal sealed class BatchJson<T>(JsonTypeInfo<T> item, ItemSource<T> source, byte[]? batchInput)
{
    private readonly ArrayBufferWriter<byte> _item = new();

    /// <summary>The bytes of a batch without items.</summary>
    public int EmptyLength { get; } = """{"Items":[]}""".Length + (batchInput is null ? 0 : "\"BatchInput\":,".Length + batchInput.Length);

    /// <summary>For one thread at a time, unlike the rest.</summary>
    public int LengthOf(in SourceItem<T> element) => Of(element, _item).Length;

    /// <summary>The batch as JSON, with the items that are not of their type as they came.</summary>
    public byte[] Of(IReadOnlyList<SourceItem<T>> items)
    {
        var json = new ArrayBufferWriter<byte>();
        var one = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json, ItemJson.Relaxed);
        writer.WriteStartObject();
        if (batchInput is not null)
        {
            writer.WritePropertyName("BatchInput"u8);
            writer.WriteRawValue(batchInput, skipInputValidation: true);
        }

        writer.WriteStartArray("Items"u8);
        foreach (var element in items)
        {
            writer.WriteRawValue(Of(element, one), skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return json.WrittenSpan.ToArray();
    }

    private ReadOnlySpan<byte> Of(in SourceItem<T> element, ArrayBufferWriter<byte> to)
    {
        if (element.Fault is { } fault)
        {
            return fault.Json.Span;
        }

        to.Clear();
        source.WriteJson(to, element.Value, item);
        return to.WrittenSpan;
    }
}
