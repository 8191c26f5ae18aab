namespace Workflows.Conformance.Tests.Services;

/// <summary>Requests, answers and amounts that cannot be evaluated.</summary>
[Workflow("request-evaluation", StartAt = nameof(Tell))]
public sealed partial class EvaluationWorkflow
{
    [ServiceTask(Next = nameof(Ask), Output = nameof(FirstOf)), Retry(Errors.QueryEvaluationError, IntervalSeconds = 2, MaxAttempts = 1)]
    [Catch(nameof(Wrong), Errors.QueryEvaluationError, Output = nameof(ToWrong))]
    static Mail Tell(Job job) => new(job.Names[0], job.Share > 0 ? 100 / job.Share : 100 / (job.Share - job.Share));

    static Job FirstOf(Job job, Sent result) => job with { Names = [result.Ids[0]] };

    static Text ToWrong(Job job, ErrorOutput error) => new($"{error.Error} of {job.Names.Length} names");

    [Lambda<string>("${Ask}", End = true, TimeoutSecondsPath = nameof(LimitOf), Output = nameof(ToText))]
    [Catch(nameof(Wrong), Errors.QueryEvaluationError, Output = nameof(ToNothing))]
    static Question Ask(Job job) => new(job.Names[job.Share]);

    static int LimitOf(Job job) => job.Limits[0];

    static Text ToText(string answer) => new(answer);

    static Text ToNothing(ErrorOutput error) => new($"{error.Error} of the question");

    [Succeed]
    static Text Wrong(Text text) => text;

    public sealed record Job(string[] Names, int Share, int[] Limits);

    public sealed record Question(string Name);

    public sealed record Text(string Value);

    [Resource("arn:aws:states:::aws-sdk:mail:send")]
    public sealed record Mail(string To, int Share) : IServiceRequest<Sent>;

    [ServiceData]
    public sealed record Sent(string[] Ids);
}
