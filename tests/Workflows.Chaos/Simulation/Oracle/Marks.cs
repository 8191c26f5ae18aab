using System.Text;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Marks in events: each is given once in a simulation, so that what is recorded tells where it comes from.</summary>
internal static class Marks
{
    /// <summary>The mark that an event's output is; null if it is something else.</summary>
    public static string? OutputMark(this HistoryEvent one) =>
        one.Output is { Length: > 2 } bytes && bytes.Span[0] == (byte)'"' && Encoding.UTF8.GetString(bytes.Span[1..^1]) is var text && text.StartsWith("mark-", StringComparison.Ordinal) ? text : null;
}
