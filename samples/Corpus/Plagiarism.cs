using System.Text.Json.Serialization;
using Workflows;

namespace Corpus;

/// <summary>Plagiarism state machine manages the process for student's plagiarism violation.</summary>
[Workflow("plagiarism", StartAt = nameof(CreateNewIncident), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class Plagiarism(
    [Placeholder("IncidentsTable")] string incidents,
    [Placeholder("ScheduleExamFunctionArn")] string scheduleExam,
    [Placeholder("NotificationTopic")] string notifications,
    [Placeholder("TakeAdministrativeActionFunctionArn")] string takeAdministrativeAction,
    [Placeholder("ResolveIncidentFunctionArn")] string resolveIncident)
{
    [Pass(Name = "Create new incident", Next = nameof(SaveIncident))]
    static Incident CreateNewIncident(Violation violation) => new(violation.StudentId, violation.IncidentDate, Guid.NewGuid().ToString(), IncidentResolved: false, AdminActionRequired: false);

    [ServiceTask(Name = "Save incident", Next = nameof(ScheduleExam)), DiscardResult]
    DynamoDb.PutItem SaveIncident(Incident incident) => new()
    {
        TableName = incidents,
        Item = new()
        {
            ["StudentId"] = incident.StudentId,
            ["IncidentDate"] = incident.IncidentDate,
            ["IncidentId"] = incident.IncidentId,
            ["IncidentResolved"] = incident.IncidentResolved,
            ["AdminActionRequired"] = incident.AdminActionRequired,
        },
    };

    /// <summary>Set the next exam deadline for the student to complete the exam.</summary>
    [ServiceTask(Name = "Schedule exam", Next = nameof(NotifyStudent)), ServiceExceptions]
    [Catch(nameof(TakeAdministrativeAction), "StudentExceededAllowableExamRetries", ResultPath = nameof(Incident.Error))]
    LambdaFunction.Invoke<Incident, Incident> ScheduleExam(Incident incident) => new() { FunctionName = scheduleExam, Payload = incident };

    [ServiceTask(Name = "Notify student", Next = nameof(HasStudentPassedExam))]
    Sns.Publish NotifyStudent(LambdaFunction.InvokeResult<Incident> scheduled, TaskToken<Incident> token) => new()
    {
        TopicArn = notifications,
        Message = $"http://localhost:3000/?IncidentId={scheduled.Payload!.IncidentId}&ExamId={scheduled.Payload!.Exams![0].ExamId}&TaskToken={token.Value}",
    };

    /// <summary>If the student has a score less than 67, they need to reschedule</summary>
    [Choice(Name = "Has student passed exam?")]
    static Next HasStudentPassedExam(Incident incident) => incident.Exams![0].Result switch
    {
        0 => nameof(ResolveIncident),
        1 => nameof(ScheduleExam),
        2 => nameof(TakeAdministrativeAction),
    };

    /// <summary>Take administrative action if student does not sit exam or fails all three attempts.</summary>
    [ServiceTask(Name = "Take administrative action", End = true), ServiceExceptions]
    LambdaFunction.Invoke<Incident, Incident> TakeAdministrativeAction(Incident incident) => new() { FunctionName = takeAdministrativeAction, Payload = incident };

    /// <summary>Resolves the incident for the student.</summary>
    [ServiceTask(Name = "Resolve incident", End = true), ServiceExceptions]
    LambdaFunction.Invoke<Incident, Incident> ResolveIncident(Incident incident) => new() { FunctionName = resolveIncident, Payload = incident };

    [Retry(
        "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException",
        IntervalSeconds = 1, MaxAttempts = 3, BackoffRate = 2)]
    private sealed class ServiceExceptionsAttribute : PolicyAttribute;

    [ServiceData]
    public sealed record Violation(string StudentId, string IncidentDate);

    [ServiceData]
    public sealed record Incident(string StudentId, string IncidentDate, string IncidentId, bool IncidentResolved, bool AdminActionRequired)
    {
        public IReadOnlyList<Exam>? Exams { get; init; }

        public ErrorOutput? Error { get; init; }
    }

    [ServiceData]
    public sealed record Exam(string ExamId, int Result);
}
