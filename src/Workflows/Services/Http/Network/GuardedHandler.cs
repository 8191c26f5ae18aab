using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Workflows;

/// <summary>A handler that connects only where its connection may go, and to the very addresses that were checked: a second answer of DNS changes nothing.</summary>
internal static class GuardedHandler
{
    // So that a host that moves is found again.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    public static SocketsHttpHandler Create(ConnectionSettings connection, Network network) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would choose the address.
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionLifetime = Lifetime,
        // Nothing of this process goes along.
        ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
        ConnectCallback = async (context, cancellationToken) =>
            await ConnectAsync(context.DnsEndPoint, connection, network, cancellationToken).ConfigureAwait(false),
    };

    private static async Task<Stream> ConnectAsync(DnsEndPoint target, ConnectionSettings connection, Network network, CancellationToken cancellationToken)
    {
        // Whoever is between the request and this handler could have changed the URL.
        if (!connection.Reaches(target.Host, target.Port))
        {
            throw EndpointFailure.Forbidden($"The connection '{connection.Name}' does not allow the host '{target.Host}:{target.Port}'.");
        }

        var addresses = await network.Resolve(target.Host, cancellationToken).ConfigureAwait(false);
        foreach (var address in addresses)
        {
            if (AddressRules.WhyRefused(address, connection.AllowLoopback && AddressRules.IsLoopbackName(target.Host)) is { } reason)
            {
                throw EndpointFailure.Forbidden($"The host '{target.Host}' has the address '{address}', which is {reason}.");
            }
        }

        SocketException? failure = null;
        foreach (var address in addresses)
        {
            try
            {
                return await network.Connect(new IPEndPoint(address, target.Port), cancellationToken).ConfigureAwait(false);
            }
            catch (SocketException exception)
            {
                failure = exception;
            }
        }

        throw failure ?? new SocketException((int)SocketError.HostNotFound);
    }
}
