namespace Workflows.Durable;

/// <summary>All frames of an execution that has failed, in the body of its first: a redrive goes on with them.</summary>
internal static class RedriveBody
{
    private const byte Format = 2;

    public static byte[] Write(IReadOnlyCollection<FrameData> frames)
    {
        var packed = new PackedWriter();
        packed.Byte(Format);
        packed.Number(frames.Count);
        foreach (var frame in frames)
        {
            packed.Number(frame.Number);
            FrameBody.Write(packed, frame);
        }

        return packed.ToArray();
    }

    /// <summary>Whether a frame's body has all frames in it, rather than its own.</summary>
    public static bool IsOne(ReadOnlyMemory<byte> body) => body.Span is [Format, ..];

    /// <summary>The frames.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static List<FrameData> Read(ReadOnlyMemory<byte> body)
    {
        var packed = new PackedReader(body);
        if (packed.Byte() != Format)
        {
            throw PackedReader.Damaged();
        }

        List<FrameData> frames = [];
        for (var left = packed.Count(); left > 0; left--)
        {
            var number = packed.Integer();
            frames.Add(FrameBody.Read(ref packed, number));
        }

        return frames;
    }
}
