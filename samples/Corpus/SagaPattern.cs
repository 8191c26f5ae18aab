using System.Text.Json;
using Workflows;

namespace Corpus;

[Workflow("saga-pattern", StartAt = nameof(ReserveFlight), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class SagaPattern(
    [Placeholder("reserveFlightFunction")] string reserveFlight,
    [Placeholder("reserveCarRentalFunction")] string reserveCarRental,
    [Placeholder("processPaymentFunction")] string processPayment,
    [Placeholder("confirmFlightFunction")] string confirmFlight,
    [Placeholder("confirmCarRentalFunction")] string confirmCarRental,
    [Placeholder("refundPaymentFunction")] string refundPayment,
    [Placeholder("cancelCarRentalFunction")] string cancelCarRental,
    [Placeholder("cancelFlightFunction")] string cancelFlight,
    [Placeholder("snsTopicArn")] string topic)
{
    [ServiceTask(Next = nameof(ReserveCarRental)), ResultPath(nameof(Trip.ReserveFlightResult)), ServiceExceptions]
    [Catch(nameof(CancelFlightReservation), ResultPath = nameof(Trip.ReserveFlightError))]
    LambdaFunction.Invoke<Trip, JsonElement> ReserveFlight(Trip trip) => new() { FunctionName = reserveFlight, Payload = trip };

    [ServiceTask(Next = nameof(ProcessPayment)), ResultPath(nameof(Trip.ReserveCarRentalResult)), ServiceExceptions]
    [Catch(nameof(CancelRentalReservation), ResultPath = nameof(Trip.ReserveCarRentalError))]
    LambdaFunction.Invoke<Trip, JsonElement> ReserveCarRental(Trip trip) => new() { FunctionName = reserveCarRental, Payload = trip };

    [ServiceTask(Next = nameof(ConfirmFlight)), ResultPath(nameof(Trip.ProcessPaymentResult)), ServiceExceptions]
    [Catch(nameof(RefundPayment), ResultPath = nameof(Trip.ProcessPaymentError))]
    LambdaFunction.Invoke<Trip, JsonElement> ProcessPayment(Trip trip) => new() { FunctionName = processPayment, Payload = trip };

    [ServiceTask(Next = nameof(ConfirmCarRental)), ResultPath(nameof(Trip.ConfirmFlightResult)), ServiceExceptions]
    [Catch(nameof(RefundPayment), ResultPath = nameof(Trip.ConfirmFlightError))]
    LambdaFunction.Invoke<Trip, JsonElement> ConfirmFlight(Trip trip) => new() { FunctionName = confirmFlight, Payload = trip };

    [ServiceTask(Next = nameof(SendingSMSSuccess)), ResultPath(nameof(Trip.ConfirmCarRentalResult)), ServiceExceptions]
    [Catch(nameof(RefundPayment), ResultPath = nameof(Trip.ConfirmCarRentalError))]
    LambdaFunction.Invoke<Trip, JsonElement> ConfirmCarRental(Trip trip) => new() { FunctionName = confirmCarRental, Payload = trip };

    [ServiceTask(Next = nameof(ReservationSuccessful))]
    Sns.Publish SendingSMSSuccess() => new() { TopicArn = topic, Message = "Your Travel Reservation is Successful" };

    [Succeed(Name = "Reservation Successful!")]
    static Sns.PublishResult ReservationSuccessful(Sns.PublishResult message) => message;

    [ServiceTask(Next = nameof(CancelRentalReservation)), ResultPath(nameof(Trip.RefundPaymentResult)), ServiceExceptions, Undo]
    LambdaFunction.Invoke<Trip, JsonElement> RefundPayment(Trip trip) => new() { FunctionName = refundPayment, Payload = trip };

    [ServiceTask(Next = nameof(CancelFlightReservation)), ResultPath(nameof(Trip.CancelRentalReservationResult)), ServiceExceptions, Undo]
    LambdaFunction.Invoke<Trip, JsonElement> CancelRentalReservation(Trip trip) => new() { FunctionName = cancelCarRental, Payload = trip };

    [ServiceTask(Next = nameof(SendingSMSFailure)), ResultPath(nameof(Trip.CancelFlightReservationResult)), ServiceExceptions, Undo]
    LambdaFunction.Invoke<Trip, JsonElement> CancelFlightReservation(Trip trip) => new() { FunctionName = cancelFlight, Payload = trip };

    [ServiceTask(Next = nameof(ReservationFailed))]
    Sns.Publish SendingSMSFailure() => new() { TopicArn = topic, Message = "Your Travel Reservation Failed" };

    [Fail("Job Failed", Name = "Reservation Failed")]
    static partial void ReservationFailed();

    [Retry("Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", IntervalSeconds = 2, MaxAttempts = 6, BackoffRate = 2)]
    private sealed class ServiceExceptionsAttribute : PolicyAttribute;

    [Retry(Errors.All, MaxAttempts = 3)]
    private sealed class UndoAttribute : PolicyAttribute;

    /// <summary>A trip, and what has become of each of its parts.</summary>
    [ServiceData]
    public sealed record Trip(string From, string To)
    {
        public LambdaFunction.InvokeResult<JsonElement>? ReserveFlightResult { get; init; }

        public ErrorOutput? ReserveFlightError { get; init; }

        public LambdaFunction.InvokeResult<JsonElement>? ReserveCarRentalResult { get; init; }

        public ErrorOutput? ReserveCarRentalError { get; init; }

        public LambdaFunction.InvokeResult<JsonElement>? ProcessPaymentResult { get; init; }

        public ErrorOutput? ProcessPaymentError { get; init; }

        public LambdaFunction.InvokeResult<JsonElement>? ConfirmFlightResult { get; init; }

        public ErrorOutput? ConfirmFlightError { get; init; }

        public LambdaFunction.InvokeResult<JsonElement>? ConfirmCarRentalResult { get; init; }

        public ErrorOutput? ConfirmCarRentalError { get; init; }

        public LambdaFunction.InvokeResult<JsonElement>? RefundPaymentResult { get; init; }

        public LambdaFunction.InvokeResult<JsonElement>? CancelRentalReservationResult { get; init; }

        public LambdaFunction.InvokeResult<JsonElement>? CancelFlightReservationResult { get; init; }
    }
}
