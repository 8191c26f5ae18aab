using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Members of strings and of Math, wherever pure code stands. What throws in C# fails in the definition.</summary>
[Workflow("text-members", StartAt = nameof(Route))]
public sealed partial class TextMembersWorkflow(ScenarioTasks tasks)
{
    [Choice]
    static Next Route(Note note) => note switch
    {
        _ when string.IsNullOrWhiteSpace(note.Text) => nameof(Blank),
        _ when note.Text.StartsWith('#') => nameof(Number),
        _ when note.Text.ToUpperInvariant().Contains("ÄRGER") => nameof(Shout),
        _ when note.Text.Length > 3 && note.Text[0] == note.Text[^1] => nameof(Cut),
        _ => nameof(Parts),
    };

    [Pass(Next = nameof(Done))]
    static string Blank(Note note) => (note.Author ?? "nobody").PadLeft(8, '.') + $"{note.Author?.Length ?? -1}";

    [Task(Next = nameof(Done), Arguments = nameof(NumberOf), Output = nameof(Padded))]
    [Catch(nameof(NoNumber), Errors.QueryEvaluationError)]
    public Task<int> Number(Numbers numbers) => tasks.Run<int>(nameof(Number), numbers);

    static Numbers NumberOf(Note note) => new(
        int.Parse(note.Text.Substring(1, 3)), Math.Sqrt(note.Text.Length), Math.Pow(note.Weight, 2), Math.Max(note.Weight, 1.5), Math.Round(note.Weight, 1));

    static string Padded(Note note, int result) => $"{result}".PadLeft(5, '0') + note.Text[4..].Trim();

    [Succeed] static string NoNumber(ErrorOutput error) => error.Error ?? "none";

    [Pass(Next = nameof(Done))]
    static string Shout(Note note) => note.Text.Replace("ß", "ss").ToUpperInvariant() + note.Author?.Trim().ToLowerInvariant();

    [Pass(Next = nameof(Done))] static string Cut(Note note) => note.Text.Substring(note.From, 2) + note.Text[^2..];

    [Pass(Next = nameof(Join))]
    static Split Parts(Note note) => new(note.Text.Split(','), note.Text.IndexOf(','), note.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    [Pass(Next = nameof(Done))]
    static string Join(Split split) => $"{split.Position}:{string.Join('|', split.All)}:{string.Join("; ", split.Words)}:{Hash.Sha256(string.Concat(split.Words))}";

    [Succeed] static partial void Done(string text);

    public sealed record Note(string Text, string? Author, int From, double Weight);

    public sealed record Numbers(int Number, double Root, double Square, double Most, double Rounded);

    public sealed record Split(string[] All, int Position, string[] Words);
}
