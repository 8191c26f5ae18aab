namespace Workflows.Generated;

/// <summary>Results that cannot be written fail the state.</summary>
internal static class ResultFailure
{
    public static MapRunFailedException Of(Exception exception) =>
        exception as MapRunFailedException ?? new MapRunFailedException(Errors.ResultWriterFailed, exception.Message, exception);

    public static async ValueTask Guard(ValueTask writing)
    {
        try
        {
            await writing.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw Of(exception);
        }
    }
}
