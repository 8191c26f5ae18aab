using Workflows;

namespace Service;

/// <summary>Counts on. An application's types are internal, as the rules want it.</summary>
[Workflow("count", StartAt = nameof(Count))]
internal sealed partial class CountWorkflow
{
    [Task(Next = nameof(Check))]
    public Counter Count(Counter counter, WorkflowContext context) => new(counter.Number + 1);

    [Choice]
    private Next Check(Counter counter) => counter switch
    {
        { Number: > 100 } => nameof(TooMany),
        { Number: > 0 } => nameof(Done),
    };

    [Succeed]
    static partial void Done();

    [Fail<TooManyException>("Who counts that far?")]
    static partial void TooMany();
}
