namespace Workflows.Conformance.Tests.JsonPath;

/// <summary>Moments in JSONPath, which are compared whatever their offsets.</summary>
[Workflow("path-times", StartAt = nameof(Compare), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathTimesWorkflow
{
    [Choice]
    static Next Compare(Span span) => span switch
    {
        _ when span.From > span.To => nameof(Backwards),
        _ when span.From >= span.Checked => nameof(Unchecked),
        _ => nameof(Forwards),
    };

    [Pass(End = true)] static string Backwards() => "backwards";

    [Pass(End = true)] static string Unchecked() => "unchecked";

    [Pass(End = true)] static string Forwards() => "forwards";

    public sealed record Span(DateTimeOffset From, DateTimeOffset To, DateTimeOffset? Checked);
}
