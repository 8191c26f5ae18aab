using System.ComponentModel;
using System.Runtime.ExceptionServices;
using Workflows.Lambda;

namespace Workflows.Generated;

/// <summary>Invokes tasks for the handlers of a class library, for generated code.</summary>
/// <remarks>
/// The managed runtime reports the name of an exception's type. Where the error has another, an exception is thrown whose type has that name.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LambdaFunctions
{
    /// <summary>Invokes a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="payload">The payload.</param>
    /// <param name="remainingTime">How long the function may still run.</param>
    /// <param name="named">Makes an exception of which the type has a name; null if there is no such type.</param>
    public static async Task<Stream> InvokeAsync(LambdaTask task, Stream payload, TimeSpan remainingTime, Func<string, string, Exception?> named)
    {
        try
        {
            return await task.InvokeAsync(payload, remainingTime).ConfigureAwait(false);
        }
        catch (Exception exception) when (Renamed(exception, named) is { } renamed)
        {
            throw renamed;
        }
    }

    private static Exception? Renamed(Exception exception, Func<string, string, Exception?> named)
    {
        var error = LambdaError.Of(exception);
        if (error.ErrorType == exception.GetType().Name || named(error.ErrorType, error.ErrorMessage) is not { } renamed)
        {
            return null;
        }

        return exception.StackTrace is { } trace ? ExceptionDispatchInfo.SetRemoteStackTrace(renamed, trace) : renamed;
    }
}
