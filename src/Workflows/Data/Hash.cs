using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Workflows;

/// <summary>Hashes of texts, for pure expressions: of the text's UTF-8, in lower-case hexadecimal digits. ASL: <c>$hash(text, algorithm)</c>.</summary>
/// <remarks>In C# the same is <c>Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))</c>.</remarks>
/// <example>
/// <code>
/// [Pass(Next = nameof(Charge))]
/// static Payment Prepare(Order order) => new(order.Total, IdempotencyKey: Hash.Sha256($"{order.Id}-{order.Attempt}"));
/// </code>
/// </example>
public static class Hash
{
    /// <summary>The MD5 hash. Not for secrets.</summary>
    /// <param name="text">The text.</param>
    [SuppressMessage("Security", "CA5351", Justification = "Step Functions has it, and other systems ask for it.")]
    public static string Md5(string text) => Format(MD5.HashData(Bytes(text)));

    /// <summary>The SHA-1 hash. Not for secrets.</summary>
    /// <param name="text">The text.</param>
    [SuppressMessage("Security", "CA5350", Justification = "Step Functions has it, and other systems ask for it.")]
    public static string Sha1(string text) => Format(SHA1.HashData(Bytes(text)));

    /// <summary>The SHA-256 hash.</summary>
    /// <param name="text">The text.</param>
    public static string Sha256(string text) => Format(SHA256.HashData(Bytes(text)));

    /// <summary>The SHA-384 hash.</summary>
    /// <param name="text">The text.</param>
    public static string Sha384(string text) => Format(SHA384.HashData(Bytes(text)));

    /// <summary>The SHA-512 hash.</summary>
    /// <param name="text">The text.</param>
    public static string Sha512(string text) => Format(SHA512.HashData(Bytes(text)));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [SuppressMessage("Globalization", "CA1308", Justification = "Step Functions writes lower case.")]
    private static string Format(byte[] hash) => Convert.ToHexString(hash).ToLowerInvariant();
}
