namespace Workflows.Durable;

/// <summary>Makes data unreadable for those who can read the store, and readable again.</summary>
public interface IPayloadProtector
{
    /// <summary>Protects data.</summary>
    byte[] Protect(byte[] payload);

    /// <summary>Gives what was protected.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The key is gone, or the data was changed.</exception>
    byte[] Unprotect(byte[] payload);
}
