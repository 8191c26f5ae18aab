using System.Text.Encodings.Web;

namespace Workflows.Generated;

/// <summary>ASL's Error and Cause of an exception.</summary>
internal static class ErrorNames
{
    public const string QueryEvaluationError = "States.QueryEvaluationError";
    public const string NoChoiceMatched = "States.NoChoiceMatched";

    /// <summary>What the .NET Lambda runtime would report: the type's name, and a cause such as <c>{"errorType":"E","errorMessage":"m","stackTrace":[]}</c>.</summary>
    public static WorkflowError OfTask(Exception exception) => exception is TaskFailedException failed
        ? new WorkflowError(failed.Error, failed.Cause)
        : new WorkflowError(exception.GetType().Name, LambdaCause(exception));

    /// <summary>Pure code does not throw in ASL: whatever it throws here is a query that could not be evaluated.</summary>
    public static WorkflowError OfEvaluation(string state, Exception exception) => Of(QueryEvaluationError, state, exception.Message);

    public static WorkflowError OfNoChoice(string state) =>
        Of(NoChoiceMatched, state, "The choice state has no Default and none of its choice rules matched.");

    private static WorkflowError Of(string error, string state, string message) =>
        new(error, $"An error occurred while executing the state '{state}'. {message}");

    private static string LambdaCause(Exception exception) =>
        $$"""{"errorType":{{Quote(exception.GetType().Name)}},"errorMessage":{{Quote(exception.Message)}},"stackTrace":[]}""";

    private static string Quote(string text) => $"\"{JavaScriptEncoder.Default.Encode(text)}\"";
}
