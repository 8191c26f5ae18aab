using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Distributed;

/// <summary>A Distributed Map in JSONPath: ItemSelector, ItemBatcher with BatchInput, and its numbers by paths.</summary>
[Workflow("path-children", StartAt = nameof(Send), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathChildrenWorkflow(ScenarioTasks tasks)
{
    [Map(
        nameof(Post), Mode = MapMode.Distributed, Items = nameof(Letter.Names), MaxConcurrencyPath = nameof(Letter.Lanes),
        ToleratedFailurePercentagePath = nameof(Letter.MayFail), Next = nameof(Done))]
    [ItemBatcher(MaxItemsPerBatchPath = nameof(Letter.Size), BatchInput = nameof(Common))]
    [Catch(nameof(Stop), Errors.ExceedToleratedFailureThreshold)]
    static Person Send(Letter letter, [Item] string name, [ItemIndex] int index) => new(name, index, letter.Text);

    static Stamp Common(Letter letter) => new(letter.Text, letter.Size);

    [Task(Next = nameof(Pause))]
    public Task<string> Post(Batch<Stamp, Person> batch) => tasks.Run<string>(nameof(Post), batch);

    [Wait(Seconds = 2, End = true)]
    static partial void Pause(string text);

    [Fail("Stopped", "Too many")]
    static partial void Stop(ErrorOutput error);

    [Succeed]
    static partial void Done(string[] texts);

    public sealed record Letter(string Text, int Lanes, int MayFail, int Size, string[] Names);

    public sealed record Stamp(string Text, int Size);

    public sealed record Person(string Name, int Index, string Text);
}
