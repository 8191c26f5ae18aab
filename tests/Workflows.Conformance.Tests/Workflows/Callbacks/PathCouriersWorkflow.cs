namespace Workflows.Conformance.Tests.Callbacks;

/// <summary>A service, a function and another workflow that are told a task token, in JSONPath.</summary>
[Workflow("path-couriers", StartAt = nameof(Hire), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathCouriersWorkflow
{
    [ServiceTask(Next = nameof(Print), HeartbeatSecondsPath = nameof(Trip.Pulse), TimeoutSeconds = 500), ResultPath(nameof(Trip.Courier))]
    [Retry("Sqs.SqsException", IntervalSeconds = 2, MaxAttempts = 1)]
    [Catch(nameof(NoCourier), Errors.Timeout, "NoCourier", ResultPath = nameof(Trip.Error))]
    static Sqs.SendMessage Hire(Trip trip, TaskToken<Courier> token) => new() { QueueUrl = "https://sqs/couriers", MessageBody = Json.Element(new Offer(trip.City, token)) };

    [Lambda("${Print}", Next = nameof(Drive), TimeoutSeconds = 60), ResultPath(nameof(Trip.Label))]
    [Catch(nameof(NoLabel), "PrinterJam")]
    static Printing Print(Trip trip, TaskToken<string> token) => new(trip.City, trip.Courier!.Name, new(token.Value, "label"));

    [StartExecution<Route, Arrival>("${Routes}", Next = nameof(Done), Output = nameof(ToArrived))]
    [Retry(Errors.TaskFailed, IntervalSeconds = 1, MaxAttempts = 1)]
    static Route Drive(Trip trip, TaskToken<Arrival> token) => new(trip.City, token.Value);

    static Arrived ToArrived(Arrival arrival) => new("arrived", arrival.Hour);

    [Succeed]
    static Arrived Done(Arrived arrived) => arrived;

    [Pass(End = true)]
    static Arrived NoCourier(Trip trip) => new("no courier", trip.Pulse);

    [Fail("NoLabel", "The printer has no paper.")]
    static partial void NoLabel();

    public sealed record Trip(string City, int Pulse, Courier? Courier, string? Label, ErrorOutput? Error);

    public sealed record Courier(string Name, int? Age);

    public sealed record Offer(string City, TaskToken<Courier> Reply);

    public sealed record Printing(string City, string Courier, Reply Reply);

    public sealed record Reply(string Token, string Kind);

    public sealed record Route(string City, string Token);

    public sealed record Arrival(int Hour);

    public sealed record Arrived(string Text, int Hour);
}
