using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>Each iteration goes its own way: choices, loops, waits, ends of three kinds, and variables that no other iteration sees.</summary>
[Workflow("errands", StartAt = nameof(Plan))]
public sealed partial class ErrandsWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(Walk)), Assign(nameof(Start))]
    static Day Plan(Day day) => day;

    static (string owner, string[] list) Start(Day day) => (day.Owner, day.List);

    [Map(nameof(Begin), Next = nameof(Home)), Assign(nameof(Finish))]
    [Catch(nameof(Stop), "Closed", Assign = nameof(Broken))]
    static string[] Walk([Variable] string[] list) => list;

    static (int done, string? trouble) Finish(string[] texts) => (texts.Length, null);

    static (int done, string? trouble) Broken(ErrorOutput error) => (0, error.Cause);

    [Pass(Next = nameof(Decide)), Assign(nameof(Zero))]
    static string Begin(string errand) => errand;

    static (int tries, string text) Zero(string errand, [Variable] string owner) => (0, $"{owner}'s {errand}");

    [Choice]
    static Next Decide(string errand, [Variable] int tries) => errand switch
    {
        "bank" => nameof(Bank),
        "shop" when tries < 2 => nameof(Shop),
        "closed" => nameof(Closed),
        _ => nameof(Skip),
    };

    [Task(End = true), Catch(nameof(Skip), "NoMoney", Assign = nameof(Text))]
    public Task<string> Bank(string errand, [Variable] string text) => tasks.RunWith<string>(nameof(Bank), ("errand", errand), ("text", text));

    static string Text(string errand, ErrorOutput error) => $"{errand} {error.Error ?? "none"}";

    [Wait(Seconds = 5, Next = nameof(Decide)), Assign(nameof(Once))]
    static partial void Shop(string errand);

    static (int tries, string text) Once([Variable] int tries, [Variable] string text) => (tries + 1, $"{text}!");

    [Fail("Closed", "It is closed")]
    static partial void Closed();

    [Succeed]
    static string Skip([Variable] string text, [Variable] int tries) => $"{text} {tries}";

    [Succeed]
    static Report Home(string[] texts, [Variable] int done, [Variable] string? trouble) => new(texts, done, trouble);

    [Succeed]
    static Report Stop([Variable] int done, [Variable] string? trouble, [Variable] string owner) => new([owner], done, trouble);

    public sealed record Day(string Owner, string[] List);

    public sealed record Report(string[] Texts, int Done, string? Error);
}
