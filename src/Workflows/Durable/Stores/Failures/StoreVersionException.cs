namespace Workflows.Durable;

/// <summary>The store has a schema that this version of the library does not know. Trying again does not help.</summary>
/// <param name="store">The store.</param>
/// <param name="found">The version of its schema.</param>
/// <param name="known">The newest version that is known here.</param>
public sealed class StoreVersionException(string store, long found, long known)
    : StoreException($"The schema of '{store}' is version {found}, and this version of the library knows those up to {known}. Use the version that wrote it, or a newer one; nothing was changed.")
{
    /// <summary>The version of the store's schema.</summary>
    public long Found { get; } = found;

    /// <summary>The newest version that is known here.</summary>
    public long Known { get; } = known;
}
