using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    /// <summary>The token is given out: the state waits for the answer.</summary>
    private void WaitForToken(FrameData frame, RunningFrame running)
    {
        Record(frame, new(HistoryEventType.TaskSubmitted) { Resource = StateOf(frame).Resource });
        frame.Nonce = null;
        WaitFor(frame, FrameWaiting.Token, running);
        if (frame.Wait is { Step: WaitStep.Settled })
        {
            TakeAnswer(frame);
            return;
        }

        if (running.HeartbeatSeconds is { } seconds)
        {
            // Heartbeats count from here.
            frame.Wait = frame.Wait! with { HeartbeatSeconds = seconds, BeatDue = _engine.Options.TimeProvider.GetUtcNow().AddSeconds(InRange(seconds)) };
            frame.WaitChange = WaitChange.Opens;
            _abandons = true;
        }
    }

    private void WaitForActivity(FrameData frame, RunningFrame running)
    {
        // A worker can ask for it from here on, also if a crash came between.
        frame.Tried = Now();
        Record(frame, new(HistoryEventType.ActivityScheduled)
        {
            Resource = running.Activity,
            Input = running.Value,
            TimeoutSeconds = running.TimeoutSeconds,
            HeartbeatSeconds = running.HeartbeatSeconds,
        });
        frame.Wait = new StoredWait { Kind = WaitKind.Activity, Activity = running.Activity, Input = running.Value!.Value, HeartbeatSeconds = running.HeartbeatSeconds };
        frame.WaitChange = WaitChange.Opens;
        WaitFor(frame, FrameWaiting.Activity, running);
    }

    private void WaitFor(FrameData frame, FrameWaiting waiting, RunningFrame running)
    {
        frame.TimeoutSeconds = running.TimeoutSeconds;
        Wait(frame, waiting, running.TimeoutSeconds is { } seconds ? frame.Tried.AddSeconds(InRange(seconds)) : null);
    }

    private static long InRange(long seconds) => seconds is >= 1 and <= 99_999_999
        ? seconds
        : throw new WaitException($"A time must be between 1 and 99999999 seconds, but was {seconds}.");

    /// <summary>Starts another execution in the same commit.</summary>
    private void StartExecution(FrameData frame, RunningFrame running)
    {
        if (_engine.Find(running.Machine!) is not { } host)
        {
            Fail(frame, running, new TaskFailedException("StepFunctions.StateMachineDoesNotExistException", $"There is no workflow named '{running.Machine}' here."));
            return;
        }

        var now = Now();
        var name = running.Name ?? DerivedName(frame);
        _children.Add(_engine.Prepare(host, name, WithStarter(running.Value!.Value), now) with
        {
            Parent = running.Waiting is ExecutionWaiting.ForEnd ? Id : null,
            ParentFrame = frame.Number,
        });
        frame.ChildWaiting = running.Waiting;
        switch (running.Waiting)
        {
            case ExecutionWaiting.ForStart:
                var started = Started(host.Machine.Name, name, now);
                Record(frame, new(HistoryEventType.TaskSucceeded) { Resource = StateOf(frame).Resource, Output = started });
                Answer(frame, started);
                break;
            case ExecutionWaiting.ForEnd:
                Record(frame, new(HistoryEventType.TaskSubmitted) { Resource = StateOf(frame).Resource, Output = Started(host.Machine.Name, name, now) });
                frame.Wait = new StoredWait { Kind = WaitKind.Child };
                frame.WaitChange = WaitChange.Opens;
                WaitFor(frame, FrameWaiting.Child, running);
                break;
            default:
                WaitForToken(frame, running);
                break;
        }
    }

    // What AWS gives for a start.
    private static byte[] Started(string machine, string name, DateTimeOffset started) => Json(writer =>
    {
        writer.WriteString("ExecutionArn", ObservedExecution.ArnOf(machine, name));
        writer.WriteString("StartDate", started.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
    });

    /// <summary>A UUID that is the same for the same try, so that a crash does not start another execution.</summary>
    private string DerivedName(FrameData frame)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{TaskKeyOf(frame)}/{frame.Number}/{frame.RetryCount}/{_stored.Redrives}"), hash);
        return new Guid(hash[..16]).ToString();
    }

    private byte[] WithStarter(ReadOnlyMemory<byte> input)
    {
        using var document = JsonDocument.Parse(input);
        return Json(writer =>
        {
            if (document.RootElement.ValueKind is JsonValueKind.Object)
            {
                foreach (var member in document.RootElement.EnumerateObject().Where(static member => !member.NameEquals(NestedInput.StartedByKey)))
                {
                    member.WriteTo(writer);
                }
            }

            writer.WriteString(NestedInput.StartedByKey, ObservedExecution.ArnOf(Machine, Name));
        });
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
