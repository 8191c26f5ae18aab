using System.Text;
using Workflows.Durable;
using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Values;

/// <summary>How the answer to a wait is stored: a format number, then its members in their order.</summary>
internal static class AnswerFormat
{
    private const byte Format = 1;

    public static ReadOnlyMemory<byte> Write(WaitAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(Format);
            writer.Write(answer.Succeeded);
            Write(writer, answer.Output);
            Write(writer, answer.Error);
            Write(writer, answer.Cause);
            writer.Write(answer.Child is not null);
            if (answer.Child is { } child)
            {
                writer.Write(child.Execution);
                writer.Write(child.Machine);
                writer.Write(child.Name);
                writer.Write((int)child.Status);
                Write(writer, child.Input);
                writer.Write(child.Started.UtcTicks);
                writer.Write(child.Stopped.UtcTicks);
            }
        }

        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static WaitAnswer Read(byte[] stored)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(stored), Encoding.UTF8);
            if (reader.ReadByte() != Format)
            {
                throw Damaged(null);
            }

            return new WaitAnswer(reader.ReadBoolean(), ReadBytes(reader), ReadText(reader), ReadText(reader)) { Child = reader.ReadBoolean() ? ReadChild(reader) : null };
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            throw Damaged(exception);
        }
    }

    private static ChildEnd ReadChild(BinaryReader reader) =>
        new(
            reader.ReadInt64(), reader.ReadString(), reader.ReadString(), (ExecutionStatus)reader.ReadInt32(), ReadBytes(reader), Moments.FromTicks(reader.ReadInt64()),
            Moments.FromTicks(reader.ReadInt64()));

    private static void Write(BinaryWriter writer, ReadOnlyMemory<byte> bytes)
    {
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes.Span);
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static byte[] ReadBytes(BinaryReader reader)
    {
        var length = reader.Read7BitEncodedInt();
        var bytes = length >= 0 && length <= reader.BaseStream.Length ? reader.ReadBytes(length) : throw Damaged(null);
        return bytes.Length == length ? bytes : throw Damaged(null);
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static InvalidDataException Damaged(Exception? exception) => new("What is stored is damaged: an answer does not have the form that it was written in.", exception);
}
