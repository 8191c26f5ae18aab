using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Workflows.Durable;

/// <summary>
/// Task tokens of executions in a store: which execution, which frame, a random part of which the store keeps the hash, and a check sum. A forged one costs a look at one row.
/// </summary>
internal static class TaskTokens
{
    public const int NonceLength = 16;

    private const int CheckedLength = 8 + 4 + NonceLength;

    // A multiple of three, so that there is one text only for the same bytes.
    private const int Length = CheckedLength + 2;
    private const int TextLength = Length / 3 * 4;

    public static string Write(long execution, int frame, ReadOnlySpan<byte> nonce)
    {
        Span<byte> token = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(token, execution);
        BinaryPrimitives.WriteInt32BigEndian(token[8..], frame);
        nonce.CopyTo(token[12..]);
        WriteCheckSum(token[..CheckedLength], token[CheckedLength..]);
        return Convert.ToBase64String(token).Replace('+', '-').Replace('/', '_');
    }

    /// <summary>What a token says.</summary>
    /// <exception cref="InvalidTokenException">It is no token.</exception>
    public static WaitKey Read(string token)
    {
        Span<byte> bytes = stackalloc byte[Length];
        Span<byte> expected = stackalloc byte[Length - CheckedLength];
        if (token.Length != TextLength
            || token.AsSpan().ContainsAny('+', '/')
            || !Convert.TryFromBase64String(token.Replace('-', '+').Replace('_', '/'), bytes, out var written)
            || written != Length)
        {
            throw new InvalidTokenException();
        }

        WriteCheckSum(bytes[..CheckedLength], expected);
        return bytes[CheckedLength..].SequenceEqual(expected)
            ? new WaitKey(BinaryPrimitives.ReadInt64BigEndian(bytes), BinaryPrimitives.ReadInt32BigEndian(bytes[8..]), Hash(bytes[12..CheckedLength]))
            : throw new InvalidTokenException();
    }

    public static NonceHash Hash(ReadOnlySpan<byte> nonce) => new(SHA256.HashData(nonce));

    private static void WriteCheckSum(ReadOnlySpan<byte> bytes, Span<byte> checkSum)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        hash[..checkSum.Length].CopyTo(checkSum);
    }
}
