using System.Net;
using System.Net.Sockets;

namespace Workflows.Tests.Http.Security;

/// <summary>A network in which nothing is connected to, and that knows what somebody would have been.</summary>
internal sealed class RecordedNetwork
{
    private readonly string[] _answers;

    /// <param name="answers">What DNS answers each time, as <c>1.2.3.4,5.6.7.8</c>; the last for ever. A host that is an address is that.</param>
    public RecordedNetwork(params string[] answers) => _answers = answers;

    public List<string> Resolved { get; } = [];

    public List<IPEndPoint> Connected { get; } = [];

    public Network Network => new(ResolveAsync, ConnectAsync);

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        Resolved.Add(host);
        return Task.FromResult(IPAddress.TryParse(host.TrimEnd('.'), out var literal)
            ? [literal]
            : _answers[Math.Min(Resolved.Count, _answers.Length) - 1].Split(',').Select(IPAddress.Parse).ToArray());
    }

    private Task<Stream> ConnectAsync(IPEndPoint endPoint, CancellationToken cancellationToken)
    {
        Connected.Add(endPoint);
        throw new SocketException((int)SocketError.ConnectionRefused);
    }
}
