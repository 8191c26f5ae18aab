using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>Maps over the input as it is: without an output of their own, with one, and over what another gave.</summary>
[Workflow("squares", StartAt = nameof(Square))]
public sealed partial class SquaresWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Ask), Next = nameof(Name)), Assign("squares")]
    static partial void Square(int[] numbers);

    [Task(Next = nameof(Add))]
    public Task<int> Ask(int number, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Ask), number, cancellationToken);

    [Pass(End = true)]
    static int Add(int square) => square + 1;

    [Map(nameof(Text), Output = nameof(Join), Next = nameof(Count))]
    static partial void Name(IReadOnlyList<int> numbers);

    [Succeed]
    static string Text(int number) => $"no. {number}";

    static Names Join(IReadOnlyList<int> numbers, string[] texts) => new(numbers.Count, texts);

    [Map(nameof(Length), Items = nameof(Names.Texts), Output = nameof(Whole), End = true)]
    static partial void Count(Names names);

    [Pass(End = true)]
    static int Length(string text) => text.Length;

    static Lengths Whole(Names names, int[] lengths, [Variable] int[] squares) => new(names.Numbers, lengths, squares);

    public sealed record Names(int Numbers, string[] Texts);

    public sealed record Lengths(int Numbers, int[] All, int[] Squares);
}
