using System.Text.RegularExpressions;

namespace Workflows.Generators.Tests.Durable.Versions;

/// <summary>A workflow that rests in states of every kind, and what a developer may make of each of them while it runs.</summary>
internal static partial class VersionedSource
{
    public const string Text = """
        public sealed record Order(string Id, int Total);

        [Workflow("w", StartAt = nameof(Hold))]
        public sealed partial class W(bool isHeld, Action<string> give)
        {
            [Wait(Seconds = 100, Next = nameof(Weigh))] static partial void Hold();

            [Task(Next = nameof(Ask)), ResultPath(nameof(Order.Total))]
            public async Task<int> Weigh(Order order, CancellationToken cancellationToken)
            {
                await Task.Delay(isHeld ? Timeout.Infinite : 0, cancellationToken);
                return order.Total + 1;
            }

            [Task(Next = nameof(Pack)), ResultPath(nameof(Order.Total))]
            public Task Ask(Order order, TaskToken<int> token)
            {
                give(token.Value);
                return Task.CompletedTask;
            }

            [Activity<int>("pack", Next = nameof(Both)), ResultPath(nameof(Order.Total))] static Order Pack(Order order) => order;

            [Parallel(nameof(Left), nameof(Right), Next = nameof(Each))] static int[] Both(Order order, int left, int right) => new[] { left, right };
            [Wait(Seconds = 100, Next = nameof(LeftEnd))] static partial void Left();
            [Pass(End = true)] static int LeftEnd(Order order) => order.Total;
            [Pass(End = true)] static int Right(Order order) => order.Total;

            [Map(nameof(Nap), End = true)] static int[] Each(int[] items) => items;
            [Wait(Seconds = 100, Next = nameof(One))] static partial void Nap();
            [Pass(End = true)] static int One(int item) => item;
        }
        """;

    /// <summary>The states in which an execution can be when its process ends, in the order in which it comes to them, with all states that are open then.</summary>
    public static IReadOnlyDictionary<string, string[]> Rests { get; } = new Dictionary<string, string[]>
    {
        ["Hold"] = ["Hold"],
        ["Weigh"] = ["Weigh"],
        ["Ask"] = ["Ask"],
        ["Pack"] = ["Pack"],
        ["Left"] = ["Both", "Left", "Right"],
        ["Nap"] = ["Each", "Nap"],
    };

    /// <summary>Another body, or other figures: what is compared stays as it was.</summary>
    public static IReadOnlyDictionary<string, (string Was, string Is)> Bodies { get; } = new Dictionary<string, (string, string)>
    {
        ["Hold"] = ("Seconds = 100, Next = nameof(Weigh)", "Seconds = 70, Next = nameof(Weigh)"),
        ["Weigh"] = ("order.Total + 1", "order.Total + 2"),
        ["Ask"] = ("[Task(Next = nameof(Pack))", "[Retry(Errors.All), Task(TimeoutSeconds = 5000, Next = nameof(Pack))"),
        ["Pack"] = ("Pack(Order order) => order;", "Pack(Order order) => order with { Total = 7 };"),
        ["Both"] = ("{ left, right }", "{ right, left }"),
        ["Left"] = ("Seconds = 100, Next = nameof(LeftEnd)", "Seconds = 70, Next = nameof(LeftEnd)"),
        ["LeftEnd"] = ("LeftEnd(Order order) => order.Total;", "LeftEnd(Order order) => order.Total * 2;"),
        ["Right"] = ("Right(Order order) => order.Total;", "Right(Order order) => order.Total * 2;"),
        ["Each"] = ("[Map(nameof(Nap), End", "[Map(nameof(Nap), MaxConcurrency = 1, End"),
        ["Nap"] = ("Seconds = 100, Next = nameof(One)", "Seconds = 70, Next = nameof(One)"),
        ["One"] = ("One(int item) => item;", "One(int item) => item + 1;"),
    };

    /// <summary>A state of another type, or one that calls something else.</summary>
    public static IReadOnlyDictionary<string, (string Was, string Is)> Kinds { get; } = new Dictionary<string, (string, string)>
    {
        ["Hold"] = ("[Wait(Seconds = 100, Next = nameof(Weigh))] static partial void Hold();", "[Pass(Next = nameof(Weigh))] static Order Hold(Order order) => order;"),
        ["Weigh"] = ("Weigh(Order order, CancellationToken cancellationToken)", "Weigh(Order order, TaskToken<int> token, CancellationToken cancellationToken)"),
        ["Ask"] = ("public Task Ask(Order order, TaskToken<int> token)", "public async Task<int> Ask(Order order)"),
        ["Pack"] = ("[Activity<int>(\"pack\"", "[Activity<int>(\"wrap\""),
        ["Both"] = ("[Parallel(nameof(Left), nameof(Right), Next = nameof(Each))] static int[] Both(Order order, int left, int right) => new[] { left, right };", "[Pass(Next = nameof(Each))] static int[] Both(Order order) => new[] { order.Total };"),
        ["Left"] = ("[Wait(Seconds = 100, Next = nameof(LeftEnd))] static partial void Left();", "[Pass(Next = nameof(LeftEnd))] static Order Left(Order order) => order;"),
        ["LeftEnd"] = ("[Pass(End = true)] static int LeftEnd", "[Task(End = true)] public int LeftEnd"),
        ["Right"] = ("[Pass(End = true)] static int Right", "[Task(End = true)] public int Right"),
        ["Each"] = ("[Map(nameof(Nap), End = true)] static int[] Each(int[] items)", "[Pass(End = true)] static int[] Each(int[] items)"),
        ["Nap"] = ("[Wait(Seconds = 100, Next = nameof(One))] static partial void Nap();", "[Pass(Next = nameof(One))] static int Nap(int item) => item;"),
        ["One"] = ("[Pass(End = true)] static int One", "[Task(End = true)] public int One"),
    };

    /// <summary>What concerns more than one state. Whether an execution goes on is said by the check alone.</summary>
    public static IReadOnlyList<(string Was, string Is)> Others { get; } =
    [
        ("Order(string Id, int Total);", "Order(string Id, int Total, string? Note = null);"),
        ("[Wait(Seconds = 100, Next = nameof(Weigh))] static partial void Hold();", "[Pass(Next = nameof(Weigh)), Assign(\"seen\")] static Order Hold(Order order) => order;"),
        ("Next = nameof(Each))] static int[] Both", "Next = nameof(Between))] static int[] Both"),
    ];

    public static string Edit((string Was, string Is) edit)
    {
        Assert.Contains(edit.Was, Text, StringComparison.Ordinal);
        var text = Text.Replace(edit.Was, edit.Is, StringComparison.Ordinal);

        // What makes the rest of it complete.
        text = text.Contains("Between", StringComparison.Ordinal) ? text.Replace("    [Map(", "    [Pass(Next = nameof(Each))] static int[] Between(int[] items) => items;\n    [Map(", StringComparison.Ordinal) : text;
        text = edit == Kinds["Weigh"] ? text.Replace("public async Task<int> Weigh", "public async Task Weigh", StringComparison.Ordinal).Replace("        return order.Total + 1;\n", "        give(token.Value);\n", StringComparison.Ordinal) : text;
        text = edit == Kinds["Ask"] ? text.Replace("        give(token.Value);\n        return Task.CompletedTask;", "        give(\"\");\n        await Task.Yield();\n        return order.Total;", StringComparison.Ordinal) : text;
        text = edit == Kinds["Both"] ? Without(text, "Left", "LeftEnd", "Right") : text;
        return edit == Kinds["Each"] ? Without(text, "Nap", "One") : text;
    }

    public static string Rename(string state) => Regex.Replace(Text, $@"\b{state}\b", $"{state}2");

    private static string Without(string text, params string[] states) =>
        string.Join('\n', text.Split('\n').Where(line => !states.Any(state => line.Contains($" {state}(", StringComparison.Ordinal))));
}
