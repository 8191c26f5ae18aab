namespace Travel;

// What the saga's tasks call. In AWS each task is a Lambda function that calls the same services.

public interface IReservations
{
    Task<Receipt> ReserveAsync(Trip trip);

    Task<Receipt> ConfirmAsync(Trip trip);

    Task<Receipt> CancelAsync(Trip trip);
}

public interface IPayments
{
    Task<Receipt> ChargeAsync(Trip trip);

    Task<Receipt> RefundAsync(Trip trip);
}

public interface ISms
{
    Task<Sent> SendAsync(string text);
}

/// <summary>A service is out of order.</summary>
public sealed class OutageException(string message) : Exception(message);

/// <summary>Fails what it is told to fail, so many times.</summary>
public sealed class Outages(params (string Call, int Times)[] broken)
{
    private readonly Dictionary<string, int> _left = broken.ToDictionary(outage => outage.Call, outage => outage.Times);
    private int _calls;

    public Task<Receipt> Call(string call)
    {
        _calls++;
        if (_left.TryGetValue(call, out var left) && left > 0)
        {
            _left[call] = left - 1;
            throw new OutageException($"There is no connection to {call}.");
        }

        return Task.FromResult(new Receipt($"{call} #{_calls}"));
    }
}

public sealed class FakeReservations(string what, Outages outages) : IReservations
{
    public Task<Receipt> ReserveAsync(Trip trip) => outages.Call($"reserve {what}");

    public Task<Receipt> ConfirmAsync(Trip trip) => outages.Call($"confirm {what}");

    public Task<Receipt> CancelAsync(Trip trip) => outages.Call($"cancel {what}");
}

public sealed class FakePayments(Outages outages) : IPayments
{
    public Task<Receipt> ChargeAsync(Trip trip) => outages.Call("charge");

    public Task<Receipt> RefundAsync(Trip trip) => outages.Call("refund");
}

public sealed class FakeSms : ISms
{
    public Task<Sent> SendAsync(string text) => Task.FromResult(new Sent($"\"{text}\""));
}
