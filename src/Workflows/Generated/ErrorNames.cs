using System.Text.Encodings.Web;

namespace Workflows.Generated;

/// <summary>ASL's Error and Cause of an exception.</summary>
internal static class ErrorNames
{
    public const string NoChoiceMatched = "States.NoChoiceMatched";
    public const string Runtime = "States.Runtime";

    // A character may become \u0000.
    private const int LongestEscape = 6;

    /// <summary>What the .NET Lambda runtime would report: the type's name, and a cause such as <c>{"errorType":"E","errorMessage":"m","stackTrace":[]}</c>.</summary>
    public static StateFailure OfTask(Exception exception) => exception switch
    {
        TaskFailedException failed => new StateFailure(failed.Error, failed.Cause, failed),
        MapRunFailedException failed => new StateFailure(failed.Error, failed.Cause, failed),
        ReportedFailureException reported => new StateFailure(reported.Error, reported.Cause, reported),
        TaskTimeoutException or HeartbeatTimeoutException => new StateFailure(Errors.Timeout, cause: null, exception),
        _ => new StateFailure(NameOf(exception), LambdaCause(exception), exception),
    };

    /// <summary>The same for somebody who takes no longer texts. The cause stays JSON; of its message the end is missing.</summary>
    public static (string? Error, string? Cause) Report(Exception exception, int errorLength, int causeLength)
    {
        var failure = OfTask(exception);
        var error = Start(failure.Error, errorLength);
        return failure.Cause is not { } cause || cause.Length <= causeLength || failure.Exception is TaskFailedException or MapRunFailedException
            ? (error, Start(failure.Cause, causeLength))
            : (error, LambdaCause(error!, Start(MessageOf(exception), (causeLength - (error!.Length * LongestEscape) - LambdaCause("", "").Length) / LongestEscape)!));
    }

    /// <summary>Pure code does not throw in ASL: whatever it throws here is a query that could not be evaluated.</summary>
    public static StateFailure OfEvaluation(string state, Exception exception) => Of(Errors.QueryEvaluationError, state, MessageOf(exception), exception);

    /// <summary>JSONPath has no errors of evaluation: a path that leads nowhere is an error of the run, which nothing can handle.</summary>
    public static StateFailure OfPath(string state, Exception exception) => Of(Runtime, state, MessageOf(exception), exception);

    public static StateFailure OfIntrinsic(string state, Exception exception) => Of(Errors.IntrinsicFailure, state, MessageOf(exception), exception);

    public static StateFailure OfNoChoice(string state, Exception exception) =>
        Of(NoChoiceMatched, state, "The choice state has no Default and none of its choice rules matched.", exception);

    private static StateFailure Of(string error, string state, string message, Exception exception) =>
        new(error, $"An error occurred while executing the state '{state}'. {message}", exception);

    // A custom attribute of a type that exists at run time is there under trimming and Native AOT too.
    private static string NameOf(Exception exception) =>
        Attribute.GetCustomAttribute(exception.GetType(), typeof(ErrorNameAttribute), inherit: false) is ErrorNameAttribute named ? named.Name : exception.GetType().Name;

    private static string LambdaCause(Exception exception) => LambdaCause(NameOf(exception), MessageOf(exception));

    private static string LambdaCause(string error, string message) =>
        $$"""{"errorType":{{Quote(error)}},"errorMessage":{{Quote(message)}},"stackTrace":[]}""";

    private static string? Start(string? text, int length) => text?.Length > length ? text[..length] : text;

    // An exception's message is code of its own.
    private static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message ?? "";
        }
        catch (Exception)
        {
            return "";
        }
    }

    private static string Quote(string text) => $"\"{JavaScriptEncoder.Default.Encode(text)}\"";
}
