using System.Security.Cryptography;
using System.Text;

namespace Workflows.Durable;

/// <summary>Protects payloads and marks them, so that it can be told which are: data from before a member was marked stays readable, and so does that of other workflows.</summary>
internal sealed class PayloadSeal(IPayloadProtector protector)
{
    private const string TextMark = "workflows-protected:1:";

    // No JSON, and nothing that the engine packs, begins with a zero.
    private static ReadOnlySpan<byte> Mark => [0, (byte)'W', (byte)'P', 1];

    public ReadOnlyMemory<byte> Close(ReadOnlyMemory<byte> payload) => payload.IsEmpty ? payload : (byte[])[.. Mark, .. protector.Protect(payload.ToArray())];

    public ReadOnlyMemory<byte> Open(ReadOnlyMemory<byte> payload) => payload.Span.StartsWith(Mark) ? protector.Unprotect(payload[Mark.Length..].ToArray()) : payload;

    public string? Close(string? text) => text is null ? null : TextMark + Convert.ToBase64String(protector.Protect(Encoding.UTF8.GetBytes(text)));

    public string? Open(string? text)
    {
        if (text?.StartsWith(TextMark, StringComparison.Ordinal) is not true)
        {
            return text;
        }

        try
        {
            return Encoding.UTF8.GetString(protector.Unprotect(Convert.FromBase64String(text[TextMark.Length..])));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            // A text that anybody can send as a cause; it must not make an execution unreadable.
            return text;
        }
    }

    public HistoryBatch? Close(HistoryBatch? batch) => batch is null ? null : batch with { Body = Close(batch.Body) };

    public WaitAnswer? Close(WaitAnswer? answer) => answer is null ? null : answer with { Output = Close(answer.Output), Cause = Close(answer.Cause) };

    public StoredWait? Close(StoredWait? wait) => wait is null ? null : wait with { Input = Close(wait.Input), Answer = Close(wait.Answer) };

    public ExecutionEnd? Close(ExecutionEnd? end) => end is null ? null : end with { Output = Close(end.Output), Cause = Close(end.Cause) };

    public NewExecution Close(NewExecution execution) => execution with
    {
        Input = Close(execution.Input),
        Root = Close(execution.Root),
        Events = Close(execution.Events)!,
    };

    public ExecutionCommit Close(ExecutionCommit commit) => commit with
    {
        Frames = [.. commit.Frames.Select(frame => frame with { Body = frame.Body is { } body ? Close(body) : null, Opened = Close(frame.Opened) })],
        Events = Close(commit.Events),
        End = Close(commit.End),
        Chunks = [.. commit.Chunks.Select(chunk => chunk with { Body = Close(chunk.Body) })],
    };

    /// <summary>An execution for its owner. One whose key is gone stays closed, so that its owner finds what it cannot read, and the others are not kept from running.</summary>
    public StoredExecution Open(StoredExecution execution)
    {
        try
        {
            return execution with
            {
                Input = Open(execution.Input),
                Frames = [.. execution.Frames.Select(frame => frame with { Body = Open(frame.Body), Wait = Open(frame.Wait) })],
            };
        }
        catch (CryptographicException)
        {
            return execution;
        }
    }

    public ExecutionDescription Open(ExecutionDescription description) => description with
    {
        Input = Open(description.Input),
        Output = Open(description.Output),
        Cause = Open(description.Cause),
    };

    public MapChunk Open(MapChunk chunk) => chunk with
    {
        Body = Open(chunk.Body),
        Results = [.. chunk.Results.Select(result => result with { Output = Open(result.Output), Cause = Open(result.Cause) })],
    };

    private StoredWait? Open(StoredWait? wait) => wait is null ? null : wait with { Input = Open(wait.Input), Answer = Open(wait.Answer) };

    private WaitAnswer? Open(WaitAnswer? answer) => answer is null ? null : answer with
    {
        Output = Open(answer.Output),
        Cause = Open(answer.Cause),
        Child = answer.Child is { } child ? child with { Input = Open(child.Input) } : null,
    };
}
