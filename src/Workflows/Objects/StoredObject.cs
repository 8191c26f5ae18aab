namespace Workflows;

/// <summary>An object as its store lists it.</summary>
/// <param name="Key">The object's key within its bucket.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="ETag">A text that changes with the content, in quotes as HTTP has it.</param>
/// <param name="LastModified">When it was written.</param>
/// <param name="StorageClass">How it is stored, for instance <c>STANDARD</c>.</param>
public sealed record StoredObject(string Key, long Size, string ETag, DateTimeOffset LastModified, string StorageClass);
