using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    /// <summary>Starts another execution in the same commit, unless its name is in use.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything.")]
    private async ValueTask StartExecutionAsync(FrameData frame, RunningFrame running)
    {
        if (_engine.Find(running.Machine!) is not { } host)
        {
            Fail(frame, running, new TaskFailedException("StepFunctions.StateMachineDoesNotExistException", $"There is no workflow named '{running.Machine}' here."));
            return;
        }

        if (running.Name is { } given && ExecutionNames.Fault(given) is { } fault)
        {
            Fail(frame, running, new TaskFailedException("StepFunctions.InvalidNameException", fault));
            return;
        }

        var child = _engine.Prepare(host, running.Name ?? DerivedName(frame), WithStarter(running.Value!.Value), Now()) with
        {
            Parent = running.Waiting is ExecutionWaiting.ForEnd ? Id : null,
            ParentFrame = frame.Number,
        };
        ExecutionDescription? existing;
        try
        {
            // A name that is derived is nobody else's. If somebody takes the name before the commit, that is lost, and the next try finds it taken.
            existing = running.Name is null ? null : await FindAsync(child).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _engine.Trouble($"Execution '{Name}' of '{Machine}' could not look whether a name is in use.", exception);
            await ReloadLaterAsync().ConfigureAwait(false);
            return;
        }

        if (existing is null)
        {
            Apply(frame, running, (_, _) => Await(frame, running, child, isNew: true));
        }
        else if (running.Waiting is not ExecutionWaiting.ForEnd && existing.Status is ExecutionStatus.Running && existing.Input.Span.SequenceEqual(child.Input.Span))
        {
            // As AWS has it, the same name with the same input is the same execution while it runs. Its end is told to whoever has started it.
            Apply(frame, running, (_, _) => Await(frame, running, child with { Started = existing.Started }, isNew: false));
        }
        else
        {
            Fail(frame, running, new TaskFailedException("StepFunctions.ExecutionAlreadyExistsException", $"Execution Already Exists: '{ObservedExecution.ArnOf(child.Machine, child.Name)}'"));
        }
    }

    /// <summary>The execution that has the name of a child; null if there is none.</summary>
    private async ValueTask<ExecutionDescription?> FindAsync(NewExecution child) =>
        _children.Find(other => other.Chunk is null && other.Machine == child.Machine && other.Name == child.Name) is { } begun
            ? new() { Id = 0, Machine = begun.Machine, Name = begun.Name, Status = ExecutionStatus.Running, Definition = begun.Definition, Started = begun.Started, Input = begun.Input }
            : await _engine.Store.DescribeAsync(child.Machine, child.Name, _engine.Cancellation).ConfigureAwait(false);

    private void Await(FrameData frame, RunningFrame running, NewExecution child, bool isNew)
    {
        frame.ChildWaiting = running.Waiting;
        if (running.Waiting is ExecutionWaiting.ForEnd)
        {
            WaitFor(frame, FrameWaiting.Child, running);
            if (frame.Due <= _engine.Options.TimeProvider.GetUtcNow())
            {
                // Time ran out before it could be started: nobody would wait for it.
                TimeOut(frame, frame.Due.Value);
                return;
            }
        }

        switch (running.Waiting)
        {
            case ExecutionWaiting.ForStart:
                var started = StartOf(child);
                Record(frame, new(HistoryEventType.TaskSucceeded) { Resource = StateOf(frame).Resource, Output = started });
                Answer(frame, started);
                break;
            case ExecutionWaiting.ForEnd:
                Record(frame, new(HistoryEventType.TaskSubmitted) { Resource = StateOf(frame).Resource, Output = StartOf(child) });
                frame.Wait = new StoredWait { Kind = WaitKind.Child };
                frame.WaitChange = WaitChange.Opens;
                break;
            default:
                WaitForToken(frame, running);
                break;
        }

        if (isNew)
        {
            _children.Add(child);
        }
    }

    /// <summary>The children that the commit starts: not those whose parent ends with it. Those of a chunk are counted by a redrive, and only asked to stop.</summary>
    private IReadOnlyList<NewExecution> Started() =>
        _children.Count == 0 ? [] : [.. _children.Where(child => child.Parent is null || child.Chunk is not null || _end is null)];

    /// <summary>Nobody waits for the children of a frame any longer: they are asked to stop, and those that this very commit would start are not started.</summary>
    private void GiveUpChildren(FrameData frame)
    {
        _children.RemoveAll(child => child.Parent == Id && child.ParentFrame == frame.Number);
        _stopsChildrenOf.Add(frame.Number);
    }

    // What AWS gives for a start.
    private static byte[] StartOf(NewExecution child) => Json(writer =>
    {
        writer.WriteString("ExecutionArn", ObservedExecution.ArnOf(child.Machine, child.Name));
        writer.WriteString("StartDate", child.Started.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
    });

    /// <summary>A UUID that is the same for the same try, so that a crash does not start another execution, and for no other, also if a later execution has the name of this one.</summary>
    private string DerivedName(FrameData frame)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{TaskKeyOf(frame)}/{frame.Number}/{frame.RetryCount}/{_stored.Redrives}/{Id}"), hash);
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
