namespace Workflows.Durable;

/// <summary>The body of a frame, as a store keeps it.</summary>
internal static class FrameBody
{
    private const byte Format = 1;

    public static byte[] Write(FrameData frame)
    {
        var packed = new PackedWriter();
        Write(packed, frame);
        return packed.ToArray();
    }

    /// <summary>The frame of a body.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static FrameData Read(StoredFrame stored)
    {
        var packed = new PackedReader(stored.Body);
        var frame = Read(ref packed, stored.Number);
        if (!packed.IsAtEnd)
        {
            throw PackedReader.Damaged();
        }

        frame.Wait = stored.Wait;
        return frame;
    }

    public static void Write(PackedWriter packed, FrameData frame)
    {
        packed.Byte(Format);
        packed.Number(frame.Parent);
        packed.Number(frame.Index);
        packed.Text(frame.State);
        packed.Number((int)frame.Phase);
        packed.Number((int)frame.Waiting);
        packed.Bytes(frame.Input.Span);
        packed.Number(frame.Variables?.Count ?? 0);
        foreach (var (name, value) in frame.Variables ?? [])
        {
            packed.Text(name);
            packed.Bytes(value.Span);
        }

        packed.Number(frame.EnteredEvent);
        packed.Number(frame.LastEvent);
        packed.Moment(frame.Entered);
        packed.Moment(frame.Tried);
        packed.Number(frame.RetryCount);
        packed.Number(frame.Retries?.Length ?? 0);
        foreach (var count in frame.Retries ?? [])
        {
            packed.Number(count);
        }

        packed.OptionalMoment(frame.Due);
        packed.OptionalNumber(frame.TimeoutSeconds);
        packed.Bytes(frame.Nonce);
        packed.Number((int)frame.ChildWaiting);
        packed.Bytes(frame.Kept.Span);
        packed.Number(frame.NextChunk);
        packed.Flag(frame.FanOut is not null);
        if (frame.FanOut is { } plan)
        {
            packed.Number(plan.MaxConcurrency);
            packed.Number(plan.Branches.Count);
            foreach (var (startAt, input) in plan.Branches)
            {
                packed.Text(startAt);
                packed.Bytes(input.Span);
            }
        }
    }

    public static FrameData Read(ref PackedReader packed, int number)
    {
        if (packed.Byte() != Format)
        {
            throw PackedReader.Damaged();
        }

        var (parent, index) = (packed.Integer(), packed.Integer());
        var state = packed.Text();
        var frame = new FrameData
        {
            Number = number,
            Parent = parent,
            Index = index,
            State = state,
            Phase = (FramePhase)packed.Integer(),
            Waiting = (FrameWaiting)packed.Integer(),
            Input = packed.Bytes(),
        };
        for (var left = packed.Count(); left > 0; left--)
        {
            (frame.Variables ??= [])[packed.Text()] = packed.Bytes();
        }

        frame.EnteredEvent = packed.Integer();
        frame.LastEvent = packed.Integer();
        frame.Entered = packed.Moment();
        frame.Tried = packed.Moment();
        frame.RetryCount = packed.Integer();
        if (packed.Count() is > 0 and var retriers)
        {
            frame.Retries = new int[retriers];
            for (var i = 0; i < retriers; i++)
            {
                frame.Retries[i] = packed.Integer();
            }
        }

        frame.Due = packed.OptionalMoment();
        frame.TimeoutSeconds = packed.OptionalNumber();
        frame.Nonce = packed.Bytes() is { IsEmpty: false } nonce ? nonce.ToArray() : null;
        frame.ChildWaiting = (ExecutionWaiting)packed.Integer();
        frame.Kept = packed.Bytes();
        frame.NextChunk = packed.Integer();
        if (packed.Flag())
        {
            var maxConcurrency = packed.Number();
            var branches = new (string, ReadOnlyMemory<byte>)[packed.Count()];
            for (var i = 0; i < branches.Length; i++)
            {
                branches[i] = (packed.Text(), packed.Bytes());
            }

            frame.FanOut = new FanOutPlan(maxConcurrency, branches);
        }

        return frame;
    }
}
