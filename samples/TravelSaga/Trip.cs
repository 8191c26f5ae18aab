using Workflows;

namespace Travel;

/// <summary>What somebody booked, and below it what the saga has found out: a result or an error of each step.</summary>
public sealed record Trip(string Id, string From, string To)
{
    public Receipt? ReserveFlightResult { get; init; }

    public Receipt? ReserveCarRentalResult { get; init; }

    public Receipt? ProcessPaymentResult { get; init; }

    public Receipt? ConfirmFlightResult { get; init; }

    public Receipt? ConfirmCarRentalResult { get; init; }

    public ErrorOutput? ReserveFlightError { get; init; }

    public ErrorOutput? ReserveCarRentalError { get; init; }

    public ErrorOutput? ProcessPaymentError { get; init; }

    public ErrorOutput? ConfirmFlightError { get; init; }

    public ErrorOutput? ConfirmCarRentalError { get; init; }

    public Receipt? RefundPaymentResult { get; init; }

    public Receipt? CancelRentalReservationResult { get; init; }

    public Receipt? CancelFlightReservationResult { get; init; }
}

public sealed record Receipt(string Number);

public sealed record Sent(string MessageId);
