using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Distributed;

/// <summary>CSV without a row of headers, in batches that share an input.</summary>
[Workflow("mailing", StartAt = nameof(Send))]
public sealed partial class MailingWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Post), Mode = MapMode.Distributed, ToleratedFailurePercentage = 50, MaxConcurrency = 2, Next = nameof(Count))]
    [S3Csv("data", "people.csv", Headers = ["name", "age"], Delimiter = CsvDelimiter.Semicolon)]
    [ItemBatcher(MaxItemsPerBatchPath = nameof(Letter.Size), BatchInput = nameof(Common))]
    static partial void Send(Letter letter);

    static Stamp Common(Letter letter) => new($"Dear {letter.Text}", letter.Size * 2);

    [Task(Next = nameof(Names))]
    public Task<Batch<Stamp, Person>> Post(Batch<Stamp, Person> batch) => tasks.Run<Batch<Stamp, Person>>(nameof(Post), batch);

    [Map(nameof(Greet), Items = nameof(PeopleOf), End = true)]
    static string Names(Batch<Stamp, Person> batch, [Item] Person person, [ItemIndex] int index) => $"{batch.BatchInput.Text} {index} {person.Name} {person.Age + batch.BatchInput.Cents}";

    static IReadOnlyList<Person> PeopleOf(Batch<Stamp, Person> batch) => batch.Items;

    [Pass(End = true)]
    static string Greet(string text) => text;

    [Succeed]
    static Result Count(string[][] all) => new(all.Length, all);

    public sealed record Letter(string Text, int Size);

    public sealed record Stamp(string Text, int Cents);

    public sealed record Person(string Name, int Age);

    public sealed record Result(int Batches, string[][] All);
}
