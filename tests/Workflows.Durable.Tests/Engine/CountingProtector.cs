namespace Workflows.Durable.Tests.Engine;

/// <summary>Protects nothing, and counts how many payloads are read.</summary>
internal sealed class CountingProtector : IPayloadProtector
{
    public int Reads { get; private set; }

    public byte[] Protect(byte[] payload) => payload;

    public byte[] Unprotect(byte[] payload)
    {
        Reads++;
        return payload;
    }
}
