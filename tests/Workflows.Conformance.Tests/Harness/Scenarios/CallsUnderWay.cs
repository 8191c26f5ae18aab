using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>The calls of tasks that have not ended. A process that dies leaves them behind, and the next makes them once more: then each goes on where it was.</summary>
internal sealed class CallsUnderWay
{
    private readonly List<CallUnderWay> _calls = [];
    private readonly List<CallUnderWay> _left = [];

    public CallUnderWay Begin(string state, JsonElement payload, Func<ScenarioStep> next, TimeSpan now)
    {
        lock (_calls)
        {
            var (attempt, text) = (AttemptMachine.Attempt, payload.GetRawText());
            var call = _left.Find(left => left.Attempt == attempt && left.State == state && left.Payload == text);
            if (call is null)
            {
                call = new CallUnderWay(attempt, state, text, next(), now);
            }
            else
            {
                RemoveFrom(_left, call);

                // Another reference: that of the dead ends it too, in its time.
                call = call with { };
            }

            _calls.Add(call);
            return call;
        }
    }

    public void End(CallUnderWay call)
    {
        lock (_calls)
        {
            RemoveFrom(_calls, call);
        }
    }

    public void Abandon()
    {
        lock (_calls)
        {
            _left.AddRange(_calls);
            _calls.Clear();
        }
    }

    // Equal ones are several calls.
    private static void RemoveFrom(List<CallUnderWay> calls, CallUnderWay call)
    {
        if (calls.FindIndex(other => ReferenceEquals(other, call)) is >= 0 and var found)
        {
            calls.RemoveAt(found);
        }
    }
}
