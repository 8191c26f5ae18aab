namespace Workflows;

/// <summary>Sends requests through one connection.</summary>
internal sealed class Endpoint(ConnectionSettings connection, Func<HttpClient> client)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <exception cref="TaskFailedException">It cannot be sent, or no good answer came.</exception>
    public async Task<ReceivedResponse> SendAsync(EndpointCall call, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var uri = EndpointAddress.Of(call, connection);
        using var time = new CancellationTokenSource(Limit, timeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, time.Token);
        try
        {
            var sender = client();
            KeyValuePair<string, string>? authorization = connection.Authorization is null
                ? null
                : await connection.Authorization.HeaderAsync(sender, timeProvider, both.Token).ConfigureAwait(false);
            using var message = RequestMessage.Of(call, uri, connection, authorization);
            using var response = await sender.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, both.Token).ConfigureAwait(false);
            if (response.StatusCode == System.Net.HttpStatusCode.Unauthorized && authorization is { } refused)
            {
                connection.Authorization?.Forget(refused.Value);
            }

            var received = await ReceivedResponse.ReadAsync(response, both.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? received : throw EndpointFailure.Status(received);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw EndpointFailure.Socket(time.IsCancellationRequested ? $"The endpoint did not answer within {Limit.TotalSeconds} seconds." : exception.Message);
        }
        catch (HttpRequestException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw EndpointFailure.Of(exception);
        }
        catch (IOException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw EndpointFailure.Socket(exception.Message);
        }
    }
}
