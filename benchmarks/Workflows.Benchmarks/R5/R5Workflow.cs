namespace Workflows.Benchmarks.R5;

/// <summary>The reference workflow: Task, Choice, Pass, Task, Succeed, with tasks that do nothing else.</summary>
[Workflow("r5", StartAt = nameof(Add))]
public sealed partial class R5Workflow
{
    [Task(Next = nameof(IsBig))]
    public ValueTask<Sum> Add(Start start) => new(new Sum(start.Value + 7));

    [Choice]
    static Next IsBig(Sum sum) => sum.Value > 10 ? nameof(Mark) : nameof(TooSmall);

    [Pass(Next = nameof(Double))]
    static Marked Mark(Sum sum) => new(sum.Value, true);

    [Task(Next = nameof(Done))]
    public ValueTask<Result> Double(Marked marked) => new(new Result(marked.Value * 2));

    [Succeed]
    static partial void Done();

    [Fail("TooSmall", "The sum is ten or less.")]
    static partial void TooSmall();
}
