using System.Buffers;
using System.Text;

namespace Workflows;

/// <summary>Which buckets and keys can be folders and files, on every system alike.</summary>
internal static class LocalNames
{
    // As in S3.
    private const int LongestKey = 1024;

    private static readonly SearchValues<char> NotInAName = SearchValues.Create([.. Path.GetInvalidFileNameChars(), '\\']);
    private static readonly SearchValues<char> InABucket = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    public static void CheckBucket(string bucket)
    {
        if (string.IsNullOrEmpty(bucket) || !char.IsAsciiLetterOrDigit(bucket[0]) || bucket.AsSpan().ContainsAnyExcept(InABucket) || !IsFileName(bucket))
        {
            throw new ObjectStoreException(
                $"'{bucket}' is no name for a bucket. Use letters, digits, '.', '-' and '_', beginning with a letter or digit.", bucket ?? "");
        }
    }

    public static void CheckKey(string bucket, string key)
    {
        if (string.IsNullOrEmpty(key) || Encoding.UTF8.GetByteCount(key) > LongestKey || !key.Split('/').All(IsFileName))
        {
            throw Refuse(bucket, key ?? "");
        }
    }

    /// <summary>A prefix ends anywhere: what is behind its last slash is the beginning of a name.</summary>
    public static void CheckPrefix(string bucket, string prefix)
    {
        var folders = prefix.Split('/')[..^1];
        if (!folders.All(IsFileName) || prefix[(prefix.LastIndexOf('/') + 1)..].AsSpan().ContainsAny(NotInAName))
        {
            throw Refuse(bucket, prefix);
        }
    }

    private static ObjectStoreException Refuse(string bucket, string key) => new(
        $"The key '{key}' cannot be a file. Use names parted by single slashes, at most {LongestKey} bytes, without '..', '\\', a dot or space at a name's end, and names that systems reserve.",
        bucket,
        key);

    private static bool IsFileName(string name) =>
        name.Length > 0 && name[^1] is not ('.' or ' ') && !name.AsSpan().ContainsAny(NotInAName) && !IsReserved(name.Split('.')[0].TrimEnd());

    /// <summary>Windows has devices of these names in every folder, with any extension.</summary>
    private static bool IsReserved(string name) => name.ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL"
        || (name.Length == 4 && name[3] is >= '1' and <= '9' && (name.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)));
}
