namespace Workflows.Chaos.Subjects;

/// <summary>Starts an execution that it does not wait for, and another whose errand it waits for.</summary>
[Workflow("mail", StartAt = nameof(Notify))]
public sealed partial class Mail(Chain chain, Courier courier)
{
    [StartExecution<Chain>(Sync = false, Next = nameof(Send)), DiscardResult]
    static Job Notify(Job job) => new(job.Id, job.Size, 1, null, null, null, null, null);

    [StartExecution<Courier>(Next = nameof(Done)), ResultPath(nameof(Job.First))]
    static Letter Send(Job job, TaskToken<string> token) => new(job.Id, token.Value);

    [Succeed]
    static Job Done(Job job) => job;
}
