using System.Security.Cryptography;

namespace Workflows;

/// <summary>
/// Makes the task tokens of one hub, and tells them from all other texts without remembering any: a token is the hub's id, the task's random id, a signature with a key that
/// only this hub has, and a check sum.
/// </summary>
internal sealed class TokenSeal
{
    private const int HubLength = 8;
    private const int TaskLength = 16;
    private const int SignedLength = HubLength + TaskLength;
    private const int CheckedLength = SignedLength + HMACSHA256.HashSizeInBytes;

    // A multiple of three, so that there is one text only for the same bytes.
    private const int Length = CheckedLength + 4;
    private const int TextLength = Length / 3 * 4;

    private readonly byte[] _hub = RandomNumberGenerator.GetBytes(HubLength);
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

    public static Guid NewTask()
    {
        Span<byte> id = stackalloc byte[TaskLength];
        RandomNumberGenerator.Fill(id);
        return new Guid(id);
    }

    public string Seal(Guid task)
    {
        Span<byte> token = stackalloc byte[Length];
        _hub.CopyTo(token);
        task.TryWriteBytes(token[HubLength..]);
        HMACSHA256.HashData(_key, token[..SignedLength], token[SignedLength..]);
        WriteCheckSum(token[..CheckedLength], token[CheckedLength..]);
        return Convert.ToBase64String(token).Replace('+', '-').Replace('/', '_');
    }

    /// <summary>The task of a token.</summary>
    /// <exception cref="InvalidTokenException">It is no token, or one with a forged signature.</exception>
    /// <exception cref="TaskDoesNotExistException">It is a token of another hub, whose signature cannot be told.</exception>
    public Guid Open(string token)
    {
        Span<byte> bytes = stackalloc byte[Length];
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (token.Length != TextLength
            || token.AsSpan().ContainsAny('+', '/')
            || !Convert.TryFromBase64String(token.Replace('-', '+').Replace('_', '/'), bytes, out var written)
            || written != Length)
        {
            throw new InvalidTokenException();
        }

        WriteCheckSum(bytes[..CheckedLength], expected);
        if (!bytes[CheckedLength..].SequenceEqual(expected[..(Length - CheckedLength)]))
        {
            throw new InvalidTokenException();
        }

        if (!bytes[..HubLength].SequenceEqual(_hub))
        {
            throw new TaskDoesNotExistException();
        }

        HMACSHA256.HashData(_key, bytes[..SignedLength], expected);
        return CryptographicOperations.FixedTimeEquals(bytes[SignedLength..CheckedLength], expected)
            ? new Guid(bytes[HubLength..SignedLength])
            : throw new InvalidTokenException();
    }

    private static void WriteCheckSum(ReadOnlySpan<byte> bytes, Span<byte> checkSum)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        hash[..(Length - CheckedLength)].CopyTo(checkSum);
    }
}
