using System.Buffers;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Room for the JSON of one result, used again for others.</summary>
internal sealed class RecordBuffer : IDisposable
{
    // A result that is larger is not remembered: its room would stay as large.
    private const int LargestKept = 1 << 20;

    private readonly RecordBuffers _owner;
    private readonly ArrayBufferWriter<byte> _json = new();

    public RecordBuffer(RecordBuffers owner)
    {
        _owner = owner;
        Writer = new Utf8JsonWriter(_json, ItemJson.Relaxed);
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>What was written; good until this is disposed of.</summary>
    public ReadOnlySpan<byte> Json
    {
        get
        {
            Writer.Flush();
            return _json.WrittenSpan;
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        _json.ResetWrittenCount();
        Writer.Reset();
        if (_json.Capacity <= LargestKept)
        {
            _owner.Return(this);
        }
    }
}
