using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>
/// The calls of tasks. A process that dies leaves those behind whose end is not recorded, and the next makes them once more: then each goes on where it was, or ends at once if it had ended. No try
/// comes again whose end is recorded.
/// </summary>
internal sealed class CallsUnderWay
{
    private readonly List<CallUnderWay> _calls = [];
    private readonly List<CallUnderWay> _left = [];

    public CallUnderWay Begin(string state, JsonElement payload, Func<ScenarioStep> next, TimeSpan now)
    {
        lock (_calls)
        {
            var (attempt, text) = (AttemptMachine.Attempt, payload.GetRawText());
            var known = _left.FindIndex(left => left.Attempt == attempt && left.State == state && left.Payload == text);
            var call = known < 0 ? new CallUnderWay(attempt, state, text, next(), now) : _left[known];
            if (known >= 0)
            {
                // Equal ones are several calls.
                _left.RemoveAt(known);
            }

            _calls.Add(call);
            return call;
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
}
