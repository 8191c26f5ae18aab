using Microsoft.AspNetCore.DataProtection;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Protects payloads with the keys of ASP.NET Core's Data Protection.</summary>
internal sealed class DataProtectedPayloads : IPayloadProtector
{
    private readonly IDataProtector _protector;

    public DataProtectedPayloads(IDataProtectionProvider? provider, IReadOnlyCollection<string> workflows) => _protector =
        provider?.CreateProtector("Workflows", "Payloads", "v1") ?? throw new InvalidOperationException(
            $"Data of {string.Join(", ", workflows.Order(StringComparer.Ordinal).Select(static workflow => $"'{workflow}'"))} is [Sensitive], and is protected in the store. Call services.AddDataProtection(), and keep its keys: without them the data is lost.");

    public byte[] Protect(byte[] payload) => _protector.Protect(payload);

    public byte[] Unprotect(byte[] payload) => _protector.Unprotect(payload);
}
