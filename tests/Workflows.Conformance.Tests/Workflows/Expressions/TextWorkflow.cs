namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Strings that are joined, interpolated and full of characters that mean something elsewhere.</summary>
[Workflow("text", StartAt = nameof(Compose))]
public sealed partial class TextWorkflow
{
    private const string Separator = " | ";

    [Pass(Next = nameof(Constants))]
    static Text Compose(Words words) => new(
        $"{words.Name}: {words.Count} {words.IsGood} {words.Kind} [{words.Note}]",
        words.Name + Separator + words.Note + Separator + words.Count,
        words.Name + words.Kind + words.IsGood,
        $"{{% {words.Name} %}}",
        $"{words.Note ?? "none"}{(words.IsGood ? "!" : "?")}",
        $"{words.Name}");

    [Pass(Next = nameof(Done)), ResultPath(nameof(Text.Constants))]
    static string[] Constants(Text text) =>
    [
        "it's",
        "a \"quote\"",
        "back\\slash",
        "line\nbreak\r\n\ttab",
        "{% $states.input %}",
        "{%",
        "$states.input",
#pragma warning disable WFL4014 // It is to stay a text.
        "${NotASubstitution}",
#pragma warning restore WFL4014
        "ünïcödé 👍 \u2028\u0001",
        "",
        " leading and trailing ",
        text.Joined,
    ];

    [Succeed] static Text Done(Text text) => text;

    public sealed record Words(string Name, int Count, bool IsGood, Kind Kind, string? Note);

    public sealed record Text(string Interpolated, string Joined, string Concatenated, string Braces, string Conditional, string Alone)
    {
        public string[]? Constants { get; init; }
    }

    public enum Kind
    {
        Noun,
        Verb,
    }
}
