namespace Workflows.Generated;

/// <summary>What AWS reads, and nothing here does.</summary>
internal static class NotInProcess
{
    public static MapRunFailedException Reading(string what, string format, string instead)
    {
        var exception = new NotAvailableInProcessException($"{what} cannot be read: {format} is not available in process. Use {instead} there.");
        return new MapRunFailedException(Errors.ItemReaderFailed, exception.Message, exception);
    }
}
