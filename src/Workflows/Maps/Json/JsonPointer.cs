namespace Workflows.Generated;

/// <summary>JSON Pointers, RFC 6901.</summary>
internal static class JsonPointer
{
    /// <summary>The names on the way, such as <c>a</c> and <c>b</c> in <c>/a/b</c>.</summary>
    public static string[] Parse(string? pointer) =>
        string.IsNullOrEmpty(pointer) ? []
        : pointer[0] == '/' ? [.. pointer[1..].Split('/').Select(static name => name.Replace("~1", "/").Replace("~0", "~"))]
        : throw new MapRunFailedException(Errors.ItemReaderFailed, $"The ItemsPointer '{pointer}' is no JSON Pointer; it begins with '/'.");
}
