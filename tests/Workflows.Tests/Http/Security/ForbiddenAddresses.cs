namespace Workflows.Tests.Http.Security;

/// <summary>Addresses that no request may reach, in whatever way they are written.</summary>
internal static class ForbiddenAddresses
{
    /// <summary>Of hosts that their connection even allows: the URL's host, which is an address in some notation.</summary>
    public static readonly string[] Literals =
    [
        // This machine, and version 4 as inet_aton reads it.
        "127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "2130706433", "0x7f000001", "0x7f.0.0.1", "0x7f.1", "0177.0.0.1", "017700000001", "0177.0x0.0.1", "127.0.0.1.",
        "0.0.0.0", "0", "0.0.0.1",
        // Private, provider's, link-local with the metadata of clouds.
        "10.0.0.1", "10.255.255.255", "0xa.0.0.1", "167772161", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.1", "3232235521", "100.64.0.1", "100.100.100.200",
        "169.254.169.254", "169.254.170.2", "2852039166", "0xA9FEA9FE", "0251.0376.0251.0376", "169.16689662", "168.63.129.16",
        // Documentation, benchmarks, protocols, groups, reserved.
        "192.0.0.1", "192.0.0.192", "192.0.2.1", "198.51.100.1", "203.0.113.1", "198.18.0.1", "198.19.255.255", "192.88.99.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        // Version 6.
        "[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "[fe80::1]", "[fe80::1%25eth0]", "[fe80::1%251]", "[febf::1]", "[fec0::1]", "[fc00::1]", "[fd00:ec2::254]", "[fdff::1]", "[ff02::1]", "[ff0e::1]",
        "[2001:db8::1]", "[3fff::1]", "[100::1]", "[5f00::1]",
        // Version 4 inside of version 6: mapped, compatible, translated, NAT64, 6to4, Teredo, ISATAP.
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:169.254.169.254]", "[::ffff:8.8.8.8]", "[::127.0.0.1]", "[::7f00:1]", "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::10.0.0.1]", "[2002:7f00:1::1]", "[2002:a9fe:a9fe::]", "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
        "[2606:4700::5efe:10.0.0.1]", "[2606:4700::200:5efe:127.0.0.1]",
    ];

    /// <summary>What the DNS of a host that is allowed answers.</summary>
    public static readonly string[] Answers =
    [
        "127.0.0.1", "10.1.2.3", "172.20.0.1", "192.168.178.1", "169.254.169.254", "100.64.1.1", "0.0.0.0", "::1", "fe80::1", "fd12::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
        // One that is good excuses none that is not.
        "93.184.215.14,127.0.0.1", "127.0.0.1,93.184.215.14", "2606:4700::1111,::1",
    ];

    /// <summary>URLs by which a request would leave a connection that allows <c>api.example.com</c>.</summary>
    public static readonly string[] Urls =
    [
        "http://api.example.com/", "ftp://api.example.com/", "file:///etc/passwd", "gopher://api.example.com/", "//api.example.com/", "api.example.com", "/path", "https://", "https:///path", "",
        "https://evil.example/", "https://api.example.com.evil.example/", "https://evilapi.example.com/", "https://example.com/", "https://sub.api.example.com/",
        "https://api.example.com@evil.example/", "https://api.example.com:443@evil.example/", "https://user@api.example.com/", "https://user:password@api.example.com/",
        "https://api.example.com%40evil.example/", "https://evil.example#@api.example.com/", "https://evil.example?@api.example.com/", "https://evil.example/@api.example.com/",
        "https://evil.example\\@api.example.com/", "https://api.example.com\\.evil.example/", "https://api.example.com\t.evil.example/", "https://api.example.com/\r\nHost: evil.example",
        "https://api.example.com:8443/", "https://api.example.com:80/", "https://api.example.com:22/", "https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://2130706433/",
        "https://127。0。0。1/", "https://①②⑦.0.0.1/", "https://аpi.example.com/", "https://169.254.169.254/latest/meta-data/",
    ];
}
