using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Workflows.Tests.Http.Security;

public sealed class CertificateTests
{
    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_gets_no_request()
    {
        using var key = RSA.Create(2_048);
        using var own = new CertificateRequest("CN=api.example.com", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeAsync(listener, own);
        var network = new Network(
            (_, _) => Task.FromResult(new[] { IPAddress.Parse("93.184.215.14") }),
            async (_, token) =>
            {
                var client = new TcpClient();
                await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint, token);
                return client.GetStream();
            });
        using var endpoints = new HttpEndpoints([new HttpConnection("payments") { AllowedHosts = { "api.example.com" } }], network);

        var failure = await Assert.ThrowsAsync<TaskFailedException>(() => endpoints.InvokeAsync(
            new Workflows.Http.Invoke<string> { ApiEndpoint = "https://api.example.com/", Method = "GET", InvocationConfig = Calls.Payments }, Calls.Contract<string>()).AsTask());

        Assert.Equal(Errors.HttpSocket, failure.Error);
        Assert.Equal(0, await serving);
    }

    /// <summary>How many bytes of a request come.</summary>
    private static async Task<int> ServeAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = new SslStream(client.GetStream());
        try
        {
            await stream.AuthenticateAsServerAsync(certificate);
            return await stream.ReadAsync(new byte[1]);
        }
        catch (Exception exception) when (exception is IOException or AuthenticationException)
        {
            return 0;
        }
    }
}
