// A saga: steps that can be undone, and what undoes them. You will see how a [Catch] leads into the compensations with the error put into
// the data, how a policy of one's own retries each of them, and how a listener and a clock show it all in a moment.
//
//     dotnet run --project samples/TravelSaga

using Travel;
using Workflows;

await BookAsync("Nothing fails");
await BookAsync("The flight cannot be reserved", ("reserve flight", 1));
await BookAsync("The car cannot be reserved", ("reserve car", 1));
await BookAsync("The payment fails", ("charge", 1));
await BookAsync("The flight cannot be confirmed", ("confirm flight", 1));
await BookAsync("The car cannot be confirmed, and the flight not cancelled at once", ("confirm car", 1), ("cancel flight", 2));
await BookAsync("The car cannot be reserved, and not be cancelled at all", ("reserve car", 1), ("cancel car", 4));
Console.WriteLine($"The saga in Amazon States Language: {Path.Combine(AppContext.BaseDirectory, "asl", "travel-saga.asl.json")}");

static async Task BookAsync(string title, params (string Call, int Times)[] broken)
{
    var outages = new Outages(broken);
    var saga = new TravelSaga(new FakeReservations("flight", outages), new FakeReservations("car", outages), new FakePayments(outages), new FakeSms());
    var log = new SagaLog();
    Console.WriteLine(title);
    try
    {
        var sent = await saga.RunAsync(new Trip("trip-1", "Zurich", "Lisbon"), new RunOptions { TimeProvider = new InstantClock(), Listener = log });
        Console.WriteLine($"  => booked, and told: {sent.MessageId}");
    }
    catch (WorkflowFailedException failure)
    {
        Console.WriteLine($"  => {failure.Error}; undone: {(log.Undone.Count == 0 ? "nothing" : string.Join(", ", log.Undone))}");
    }

    Console.WriteLine();
}

/// <summary>Prints what happens in each state, and remembers the compensations that went through.</summary>
internal sealed class SagaLog : WorkflowListener
{
    private static readonly string[] Compensations =
        [nameof(TravelSaga.RefundPayment), nameof(TravelSaga.CancelRentalReservation), nameof(TravelSaga.CancelFlightReservation)];

    public List<string> Undone { get; } = [];

    public override void OnStateEntered(in StateTransition state) => Console.WriteLine($"  {state.State}");

    public override void OnStateRetried(in StateTransition state, in StateRetry retry) =>
        Console.WriteLine($"    {Tell(retry.Error)} Again in {retry.Delay.TotalSeconds:0} s.");

    public override void OnErrorCaught(in StateTransition state, ErrorOutput error) => Console.WriteLine($"    {Tell(error)}");

    public override void OnStateExited(in StateTransition state)
    {
        if (Compensations.Contains(state.State))
        {
            Undone.Add(state.State);
        }
    }

    public override void OnFailed(in StateTransition state, WorkflowError error)
    {
        if (state.Type is not StateType.Fail)
        {
            Console.WriteLine($"    {Tell(new ErrorOutput(error.Error, error.Cause))} Nobody catches it.");
        }
    }

    private static string Tell(ErrorOutput error) => $"{error.Error}: {(error.TryReadException(out var exception) ? exception.ErrorMessage : error.Cause)}";
}
