namespace Workflows;

/// <summary>Reads a response's body, and stops where it is too much.</summary>
internal static class ResponseBody
{
    /// <summary>So many bytes are not too many: 256 KiB.</summary>
    public const int Limit = 262_144;

    /// <exception cref="TaskFailedException">There are more.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > Limit)
        {
            throw EndpointFailure.TooLarge();
        }

        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var bytes = new MemoryStream();
        var buffer = new byte[16_384];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > Limit)
            {
                throw EndpointFailure.TooLarge();
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
