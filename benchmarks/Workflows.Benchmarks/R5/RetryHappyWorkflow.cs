namespace Workflows.Benchmarks.R5;

/// <summary>R5 with Retry and Catch on both tasks, neither of which ever fails.</summary>
[Workflow("retry-happy", StartAt = nameof(Add))]
public sealed partial class RetryHappyWorkflow
{
    [Task(Next = nameof(IsBig))]
    [Retry<TimeoutException>(IntervalSeconds = 1, MaxAttempts = 4, BackoffRate = 1.5, JitterStrategy = JitterStrategy.Full)]
    [Catch<InvalidOperationException>(nameof(Failed))]
    public ValueTask<Sum> Add(Start start) => new(new Sum(start.Value + 7));

    [Choice]
    static Next IsBig(Sum sum) => sum.Value > 10 ? nameof(Mark) : nameof(TooSmall);

    [Pass(Next = nameof(Double))]
    static Marked Mark(Sum sum) => new(sum.Value, true);

    [Task(Next = nameof(Done))]
    [Retry(Errors.All, MaxAttempts = 2)]
    [Catch(nameof(Failed))]
    public ValueTask<Result> Double(Marked marked) => new(new Result(marked.Value * 2));

    [Succeed]
    static partial void Done();

    [Fail("TooSmall", "The sum is ten or less.")]
    static partial void TooSmall();

    [Fail("Failed")]
    static partial void Failed();
}
