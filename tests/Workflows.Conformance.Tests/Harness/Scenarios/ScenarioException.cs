using System.Net.Sockets;
using Workflows.Conformance.Tests.ErrorHandling;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>An exception that a scenario's task throws.</summary>
/// <param name="Exception">The type's simple name.</param>
/// <param name="Message">The exception's message.</param>
/// <param name="Name">What the oracle is to call it if that is not the type's name; here the type itself says it.</param>
internal sealed record ScenarioException(string Exception, string Message, string? Name = null)
{
    private static readonly IReadOnlyDictionary<string, Func<string, Exception>> Known = new Dictionary<string, Func<string, Exception>>
    {
        [nameof(System.Exception)] = message => new Exception(message),
        [nameof(TimeoutException)] = message => new TimeoutException(message),
        [nameof(InvalidOperationException)] = message => new InvalidOperationException(message),
        [nameof(ObjectDisposedException)] = message => new ObjectDisposedException(null, message),
        [nameof(OperationCanceledException)] = message => new OperationCanceledException(message),
        [nameof(TaskCanceledException)] = message => new TaskCanceledException(message),
        [nameof(ArgumentException)] = message => new ArgumentException(message),
        [nameof(ArgumentOutOfRangeException)] = message => new ArgumentOutOfRangeException(null, message),
        [nameof(DivideByZeroException)] = message => new DivideByZeroException(message),
        [nameof(KeyNotFoundException)] = message => new KeyNotFoundException(message),
        [nameof(IOException)] = message => new IOException(message),
        [nameof(FileNotFoundException)] = message => new FileNotFoundException(message),
        [nameof(SocketException)] = message => new SocketException((int)SocketError.TimedOut, message),
        [nameof(AnswerTimeoutException)] = message => new AnswerTimeoutException(message),
        [nameof(CardDeclinedException)] = message => new CardDeclinedException(message),
        [nameof(DiskFullException)] = message => new DiskFullException(message),
        [nameof(InheritedWorkflow.NestedException)] = message => new InheritedWorkflow.NestedException(message),
        ["ScenarioFailure`1"] = message => new ScenarioFailure<int>(message),
        [nameof(ShopClosedException)] = message => new ShopClosedException(message),
        [nameof(ShopGoneException)] = message => new ShopGoneException(message),
        [nameof(SlowDiskException)] = message => new SlowDiskException(message),
    };

    public Exception Create() => Known.TryGetValue(Exception, out var create)
        ? create(Message)
        : throw new InvalidDataException($"No exception type '{Exception}' is known here; add it.");
}
