namespace Workflows.Conformance.Tests.JsonPath;

/// <summary>Text in JSONPath: searches with StringMatches, whose special characters are just themselves here, and what is split.</summary>
[Workflow("path-text", StartAt = nameof(Sort), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathTextWorkflow
{
    [Choice]
    static Next Sort(Message message) => message switch
    {
        _ when message.Subject.StartsWith("Re: ", StringComparison.Ordinal) => nameof(Reply),
        _ when message.Subject.Contains("*urgent*") => nameof(Urgent),
        _ when message.Subject.Contains(@"a\b") => nameof(Backslash),
        _ when message.Subject.EndsWith('?') => nameof(Question),
        _ when message.Sender?.Contains('@') == true => nameof(Mail),
        _ => nameof(Other),
    };

    [Pass(End = true)] static string[] Reply(Message message) => message.Subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Pass(End = true)] static string[] Urgent(Message message) => [$"urgent: '{message.Subject}' {{}}", "\\"];

    [Pass(End = true)] static string[] Backslash() => ["backslash"];

    [Pass(End = true)] static string[] Question(Message message) => ["question", message.Subject, $"{message.Subject.Split('?', StringSplitOptions.RemoveEmptyEntries).Length}"];

    [Pass(End = true)] static string[] Mail() => ["mail"];

    [Pass(End = true)] static string[] Other() => [];

    public sealed record Message(string Subject, string? Sender);
}
