using Workflows;

namespace Travel;

/// <summary>Books a flight and a rental car and takes payment; whatever fails, all that was done before is undone.</summary>
[Workflow("travel-saga", StartAt = nameof(ReserveFlight))]
public sealed partial class TravelSaga(IReservations flights, IReservations cars, IPayments payments, ISms sms)
{
    [Task(Next = nameof(ReserveCarRental)), ResultPath(nameof(Trip.ReserveFlightResult))]
    [Catch(nameof(CancelFlightReservation), ResultPath = nameof(Trip.ReserveFlightError))]
    public Task<Receipt> ReserveFlight(Trip trip) => flights.ReserveAsync(trip);

    [Task(Next = nameof(ProcessPayment)), ResultPath(nameof(Trip.ReserveCarRentalResult))]
    [Catch(nameof(CancelRentalReservation), ResultPath = nameof(Trip.ReserveCarRentalError))]
    public Task<Receipt> ReserveCarRental(Trip trip) => cars.ReserveAsync(trip);

    [Task(Next = nameof(ConfirmFlight)), ResultPath(nameof(Trip.ProcessPaymentResult))]
    [Catch(nameof(RefundPayment), ResultPath = nameof(Trip.ProcessPaymentError))]
    public Task<Receipt> ProcessPayment(Trip trip) => payments.ChargeAsync(trip);

    [Task(Next = nameof(ConfirmCarRental)), ResultPath(nameof(Trip.ConfirmFlightResult))]
    [Catch(nameof(RefundPayment), ResultPath = nameof(Trip.ConfirmFlightError))]
    public Task<Receipt> ConfirmFlight(Trip trip) => flights.ConfirmAsync(trip);

    [Task(Next = nameof(SendingSMSSuccess)), ResultPath(nameof(Trip.ConfirmCarRentalResult))]
    [Catch(nameof(RefundPayment), ResultPath = nameof(Trip.ConfirmCarRentalError))]
    public Task<Receipt> ConfirmCarRental(Trip trip) => cars.ConfirmAsync(trip);

    [Task(Next = nameof(ReservationSuccessful))]
    public Task<Sent> SendingSMSSuccess() => sms.SendAsync("Your Travel Reservation is Successful");

    [Succeed(Name = "Reservation Successful!")] static Sent ReservationSuccessful(Sent sent) => sent;

    [Task(Next = nameof(CancelRentalReservation)), Undo, ResultPath(nameof(Trip.RefundPaymentResult))]
    public Task<Receipt> RefundPayment(Trip trip) => payments.RefundAsync(trip);

    [Task(Next = nameof(CancelFlightReservation)), Undo, ResultPath(nameof(Trip.CancelRentalReservationResult))]
    public Task<Receipt> CancelRentalReservation(Trip trip) => cars.CancelAsync(trip);

    [Task(Next = nameof(SendingSMSFailure)), Undo, ResultPath(nameof(Trip.CancelFlightReservationResult))]
    public Task<Receipt> CancelFlightReservation(Trip trip) => flights.CancelAsync(trip);

    [Task(Next = nameof(ReservationFailed))]
    public Task<Sent> SendingSMSFailure() => sms.SendAsync("Your Travel Reservation Failed");

    [Fail("Job Failed", Name = "Reservation Failed")] static partial void ReservationFailed();
}

/// <summary>How every compensation is tried: three times more, whatever happens.</summary>
[Retry(Errors.All, MaxAttempts = 3)]
public sealed class UndoAttribute : PolicyAttribute;
