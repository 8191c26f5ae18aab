using Travel;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Sagas;

/// <summary>The sample's saga with the work of scenarios.</summary>
internal static class ScenarioTravel
{
    public static TravelSaga Create(ScenarioTasks tasks) => new(
        new ScenarioReservations(tasks, nameof(TravelSaga.ReserveFlight), nameof(TravelSaga.ConfirmFlight), nameof(TravelSaga.CancelFlightReservation)),
        new ScenarioReservations(tasks, nameof(TravelSaga.ReserveCarRental), nameof(TravelSaga.ConfirmCarRental), nameof(TravelSaga.CancelRentalReservation)),
        new ScenarioPayments(tasks),
        new ScenarioSms(tasks));

    private sealed class ScenarioReservations(ScenarioTasks tasks, string reserve, string confirm, string cancel) : IReservations
    {
        public Task<Receipt> ReserveAsync(Trip trip) => tasks.Run<Receipt>(reserve, trip);

        public Task<Receipt> ConfirmAsync(Trip trip) => tasks.Run<Receipt>(confirm, trip);

        public Task<Receipt> CancelAsync(Trip trip) => tasks.Run<Receipt>(cancel, trip);
    }

    private sealed class ScenarioPayments(ScenarioTasks tasks) : IPayments
    {
        public Task<Receipt> ChargeAsync(Trip trip) => tasks.Run<Receipt>(nameof(TravelSaga.ProcessPayment), trip);

        public Task<Receipt> RefundAsync(Trip trip) => tasks.Run<Receipt>(nameof(TravelSaga.RefundPayment), trip);
    }

    private sealed class ScenarioSms(ScenarioTasks tasks) : ISms
    {
        public Task<Sent> SendAsync(string text) =>
            tasks.RunWith<Sent>(text.EndsWith("Successful", StringComparison.Ordinal) ? nameof(TravelSaga.SendingSMSSuccess) : nameof(TravelSaga.SendingSMSFailure));
    }
}
