using System.Net;
using System.Net.Sockets;

namespace Workflows.Tests.Http.Security;

public sealed class ForbiddenAddressTests
{
    public static TheoryData<string> Literals => [.. ForbiddenAddresses.Literals];

    public static TheoryData<string> Answers => [.. ForbiddenAddresses.Answers];

    public static TheoryData<string> Urls => [.. ForbiddenAddresses.Urls];

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task An_address_is_not_connected_to_although_its_connection_allows_it(string host)
    {
        var network = new RecordedNetwork("93.184.215.14");

        var failure = await FailAsync(network, host, $"https://{host}/");

        Assert.Empty(network.Connected);
        Assert.Equal(Errors.Permissions, failure.Error);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_host_is_not_connected_to_if_one_of_its_addresses_may_not(string answer)
    {
        var network = new RecordedNetwork(answer);

        var failure = await FailAsync(network, "api.example.com", "https://api.example.com/");

        Assert.Empty(network.Connected);
        Assert.Equal(["api.example.com"], network.Resolved);
        Assert.Equal(Errors.Permissions, failure.Error);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task A_URL_does_not_lead_out_of_the_hosts_that_are_allowed(string url)
    {
        var network = new RecordedNetwork("93.184.215.14");

        var failure = await FailAsync(network, "api.example.com", url);

        Assert.Empty(network.Resolved);
        Assert.Empty(network.Connected);
        Assert.Contains(failure.Error, new[] { Errors.Permissions, "States.Runtime" });
    }

    [Theory]
    [InlineData("https://api.example.com/")]
    [InlineData("https://API.Example.COM:443/")]
    [InlineData("https://api.example.com./")]
    public async Task The_address_that_was_checked_is_the_one_that_is_connected_to(string url)
    {
        // Whoever asks again is sent to this machine.
        var network = new RecordedNetwork("93.184.215.14", "127.0.0.1");

        var failure = await FailAsync(network, "api.example.com", url);

        Assert.Single(network.Resolved);
        Assert.Equal([new IPEndPoint(IPAddress.Parse("93.184.215.14"), 443)], network.Connected);
        Assert.Equal(Errors.HttpSocket, failure.Error);
    }

    [Fact]
    public async Task A_host_that_moves_home_later_is_checked_again()
    {
        var network = new RecordedNetwork("93.184.215.14", "127.0.0.1");
        using var endpoints = new HttpEndpoints([Connection("api.example.com")], network.Network);

        Assert.Equal(Errors.HttpSocket, (await FailAsync(endpoints, "https://api.example.com/")).Error);
        Assert.Equal(Errors.Permissions, (await FailAsync(endpoints, "https://api.example.com/")).Error);

        Assert.Equal("93.184.215.14", Assert.Single(network.Connected).Address.ToString());
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("192.167.255.255")]
    [InlineData("198.20.0.1")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2003::1")]
    public async Task An_address_of_the_internet_is_connected_to(string address)
    {
        var network = new RecordedNetwork(address);

        await FailAsync(network, "api.example.com", "https://api.example.com/");

        Assert.Equal(IPAddress.Parse(address), Assert.Single(network.Connected).Address);
    }

    [Theory]
    [InlineData("*.example.com", "https://api.example.com/", true)]
    [InlineData("*.example.com", "https://a.b.example.com/", true)]
    [InlineData("*.example.com", "https://example.com/", false)]
    [InlineData("*.example.com", "https://badexample.com/", false)]
    [InlineData("api.example.com:8443", "https://api.example.com:8443/", true)]
    [InlineData("api.example.com:8443", "https://api.example.com/", false)]
    [InlineData("8.8.8.8", "https://8.8.8.8/", true)]
    [InlineData("[2606:4700::1]", "https://[2606:4700:0::1]/", true)]
    [InlineData("bücher.example", "https://xn--bcher-kva.example/", true)]
    public async Task A_host_is_allowed_as_it_is_written(string allowed, string url, bool isReached)
    {
        var network = new RecordedNetwork("93.184.215.14");

        await FailAsync(network, allowed, url);

        Assert.Equal(isReached ? 1 : 0, network.Connected.Count);
    }

    [Fact]
    public async Task Loopback_is_this_machine_by_its_own_name_and_nothing_else()
    {
        foreach (var (host, answer) in new[] { ("api.example.com", "127.0.0.1"), ("localhost", "10.0.0.1"), ("10.0.0.1", ""), ("[::ffff:127.0.0.1]", ""), ("localhost.example.com", "127.0.0.1") })
        {
            foreach (var scheme in new[] { "https", "http" })
            {
                var network = new RecordedNetwork(answer);
                var connection = Connection(scheme == "http" ? $"{host}:80" : host);
                connection.AllowLoopback = true;
                using var endpoints = new HttpEndpoints([connection], network.Network);

                var failure = await FailAsync(endpoints, $"{scheme}://{host}/");

                Assert.Empty(network.Connected);
                Assert.Contains(failure.Error, new[] { Errors.Permissions, "States.Runtime" });
            }
        }
    }

    [Fact]
    public async Task No_listener_of_this_machine_sees_a_connection()
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Server.DualMode = true;
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        foreach (var host in ForbiddenAddresses.Literals.Take(15).Concat(["localhost", "LOCALHOST.", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]", Dns.GetHostName()]))
        {
            var target = $"{host}:{port}";
            using var endpoints = new HttpEndpoints(Connection(target));

            Assert.Contains((await FailAsync(endpoints, $"https://{target}/")).Error, new[] { Errors.Permissions, Errors.HttpSocket });
        }

        Assert.False(listener.Pending());
        listener.Stop();
    }

    private static HttpConnection Connection(string host) => new("payments") { AllowedHosts = { host } };

    private static async Task<TaskFailedException> FailAsync(RecordedNetwork network, string allowed, string url)
    {
        using var endpoints = new HttpEndpoints([Connection(allowed)], network.Network);
        return await FailAsync(endpoints, url);
    }

    private static Task<TaskFailedException> FailAsync(HttpEndpoints endpoints, string url) => Assert.ThrowsAsync<TaskFailedException>(() => endpoints.InvokeAsync(
        new Workflows.Http.Invoke<string> { ApiEndpoint = url, Method = "GET", InvocationConfig = Calls.Payments }, Calls.Contract<string>()).AsTask());
}
