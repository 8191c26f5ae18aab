using Workflows.Generated;

namespace Workflows.Tests.Callbacks;

/// <summary>Lets a state that waits with <c>HeartbeatSeconds</c> 10 and <c>TimeoutSeconds</c> 1,000,000 come to an end.</summary>
internal static class Endings
{
    /// <summary>Whether somebody has to be told if it counted.</summary>
    public static bool IsAnswer(this Ending ending) => ending is Ending.Success or Ending.TypedSuccess or Ending.Failure;

    /// <summary>Does it.</summary>
    /// <returns>Whether it was told that it counts; null if nobody is told.</returns>
    public static bool? End(this Waiting state, Ending ending)
    {
        switch (ending)
        {
            case Ending.MissedHeartbeat:
                state.Clock.Advance(10);
                return null;
            case Ending.Timeout:
                state.TimeoutClock.Advance(1_000_000);
                return null;
            case Ending.Stop:
                state.Stop();
                return null;
            case Ending.Leave:
                state.Leave();
                return null;
            default:
                return Told(() => Send(state, ending));
        }
    }

    /// <summary>What a state has come to.</summary>
    public static async Task<Ending> EndingAsync(this Waiting state)
    {
        try
        {
            return (await state.Result).By switch
            {
                nameof(Ending.Success) => Ending.Success,
                nameof(Ending.TypedSuccess) => Ending.TypedSuccess,
                var other => throw new InvalidOperationException(other),
            };
        }
        catch (OperationCanceledException exception)
        {
            return exception.CancellationToken.CanBeCanceled ? Ending.Stop : Ending.Leave;
        }
        catch (Exception exception) when (exception.OfTask() is { } failure)
        {
            return failure.Error == nameof(Ending.Failure) ? Ending.Failure
                : failure.Matches(Errors.HeartbeatTimeout) ? Ending.MissedHeartbeat
                : failure.Matches(Errors.Timeout) ? Ending.Timeout
                : throw new InvalidOperationException(failure.Error, exception);
        }
    }

    private static void Send(Waiting state, Ending ending)
    {
        switch (ending)
        {
            case Ending.Success:
                state.Succeed(nameof(Ending.Success));
                break;
            case Ending.TypedSuccess:
                state.Hub.SendTaskSuccess(state.Typed, new Approval(true, nameof(Ending.TypedSuccess)));
                break;
            default:
                state.Fail(nameof(Ending.Failure));
                break;
        }
    }

    private static bool Told(Action send)
    {
        try
        {
            send();
            return true;
        }
        catch (TaskTimedOutException)
        {
            return false;
        }
    }
}
