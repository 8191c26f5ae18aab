using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.States;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Reads a <c>[Retry]</c>.</summary>
internal static class RetryReader
{
    private const int MaxSeconds = 99_999_999;
    private const int MaxDelay = 31_622_400;

    public static Retrier Read(WorkflowReading workflow, ErrorEntry entry)
    {
        var attribute = entry.Attribute;
        Check("IntervalSeconds", attribute.Number("IntervalSeconds") is not (< 1 or > MaxSeconds), "1 to 99,999,999 seconds");
        Check("MaxAttempts", attribute.Number("MaxAttempts") is not (< 0 or > MaxSeconds), "0 to 99,999,999 retries");
        Check("BackoffRate", attribute.Real("BackoffRate") is null or (>= 1 and <= double.MaxValue), "at least 1");
        Check("MaxDelaySeconds", attribute.Number("MaxDelaySeconds") is not (< 1 or > MaxDelay), "1 to 31,622,400 seconds");
        Check("JitterStrategy", attribute.Number("JitterStrategy") is null or 0 or 1, "a member of JitterStrategy");
        var interval = attribute.Number("IntervalSeconds") ?? 1;
        Check("MaxDelaySeconds", attribute.Number("MaxDelaySeconds") is not { } longest || longest < 1 || longest > interval, $"more than IntervalSeconds, which is {interval}");
        return new Retrier(entry.ErrorEquals)
        {
            IntervalSeconds = attribute.Number("IntervalSeconds"),
            MaxAttempts = attribute.Number("MaxAttempts"),
            BackoffRate = attribute.Real("BackoffRate"),
            MaxDelaySeconds = attribute.Number("MaxDelaySeconds"),
            HasFullJitter = attribute.Number("JitterStrategy") == 1,
            Anchor = entry.Anchor,
            Origin = entry.Origin,
        };

        void Check(string field, bool isRight, string expected)
        {
            if (!isRight)
            {
                workflow.Findings.Add(DiagnosticIds.InvalidValue, attribute.LocationOf(field) ?? workflow.Location, field, expected);
            }
        }
    }
}
