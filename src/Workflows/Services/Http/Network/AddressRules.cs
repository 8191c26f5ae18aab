using System.Net;
using System.Net.Sockets;

namespace Workflows;

/// <summary>Which addresses are those of somebody on the internet, and none of a neighbour's (IANA, "Special-Purpose Address Registries").</summary>
internal static class AddressRules
{
    private static readonly (IPNetwork Network, string What)[] RefusedOfVersion4 =
    [
        (IPNetwork.Parse("0.0.0.0/8"), "unspecified"),
        (IPNetwork.Parse("10.0.0.0/8"), "private"),
        (IPNetwork.Parse("100.64.0.0/10"), "that of a provider's own network"),
        (IPNetwork.Parse("127.0.0.0/8"), "this machine's"),
        (IPNetwork.Parse("168.63.129.16/32"), "that of a cloud's own services"),
        (IPNetwork.Parse("169.254.0.0/16"), "link-local"),
        (IPNetwork.Parse("172.16.0.0/12"), "private"),
        (IPNetwork.Parse("192.0.0.0/24"), "reserved for protocols"),
        (IPNetwork.Parse("192.0.2.0/24"), "for documentation"),
        (IPNetwork.Parse("192.88.99.0/24"), "reserved for protocols"),
        (IPNetwork.Parse("192.168.0.0/16"), "private"),
        (IPNetwork.Parse("198.18.0.0/15"), "for benchmarks"),
        (IPNetwork.Parse("198.51.100.0/24"), "for documentation"),
        (IPNetwork.Parse("203.0.113.0/24"), "for documentation"),
        (IPNetwork.Parse("224.0.0.0/4"), "that of a group"),
        (IPNetwork.Parse("240.0.0.0/4"), "reserved"),
    ];

    private static readonly (IPNetwork Network, string What)[] RefusedOfVersion6 =
    [
        (IPNetwork.Parse("2001::/23"), "reserved for protocols"),
        (IPNetwork.Parse("2001:db8::/32"), "for documentation"),
        (IPNetwork.Parse("2002::/16"), "one that holds another of version 4"),
        (IPNetwork.Parse("3fff::/20"), "for documentation"),
    ];

    /// <summary>Why an address is not to be connected to, as the end of a sentence; null if it may.</summary>
    /// <param name="address">The address.</param>
    /// <param name="allowLoopback">Whether this machine may.</param>
    public static string? WhyRefused(IPAddress address, bool allowLoopback)
    {
        if (allowLoopback && !address.IsIPv4MappedToIPv6 && IPAddress.IsLoopback(address))
        {
            return null;
        }

        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => Find(RefusedOfVersion4, address),
            AddressFamily.InterNetworkV6 when HoldsVersion4(address) => "one that holds another of version 4",
            AddressFamily.InterNetworkV6 when address.ScopeId != 0 || !IsGlobal(address) => "not one of the internet",
            AddressFamily.InterNetworkV6 => Find(RefusedOfVersion6, address),
            _ => "of an unknown kind",
        };
    }

    /// <summary>Whether a host is this machine by its very name: nobody's DNS is asked.</summary>
    public static bool IsLoopbackName(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.TrimStart('[').TrimEnd(']'), out var address) && !address.IsIPv4MappedToIPv6 && IPAddress.IsLoopback(address));

    private static string? Find((IPNetwork Network, string What)[] refused, IPAddress address) =>
        Array.Find(refused, range => range.Network.Contains(address)).What;

    // 2000::/3 is all that is given out to anybody. Outside are, among others, ::/96, NAT64, unique local, link-local and groups.
    private static bool IsGlobal(IPAddress address) => (address.GetAddressBytes()[0] & 0xe0) == 0x20;

    // IPNetwork takes mapped ones for those of version 4. ISATAP has one behind 0:5efe (RFC 5214), whatever network it is in.
    private static bool HoldsVersion4(IPAddress address) => address.IsIPv4MappedToIPv6 || address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0 or 2, 0, 0x5e, 0xfe, ..];
}
