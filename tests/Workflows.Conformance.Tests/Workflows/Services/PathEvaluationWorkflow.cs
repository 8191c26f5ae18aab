namespace Workflows.Conformance.Tests.Services;

/// <summary>Requests in JSONPath whose data is not there.</summary>
[Workflow("path-request-evaluation", StartAt = nameof(Tell), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathEvaluationWorkflow
{
    [ServiceTask(Next = nameof(Ask), Output = nameof(FirstOf))]
    [Catch(nameof(Wrong))]
    static Mail Tell(Job job) => new(job.Names[0], $"{job.Share} of {job.Names[1]}");

    static string FirstOf(Sent result) => result.Ids[0];

    [Lambda<string>("${Ask}", End = true)]
    [Catch(nameof(Wrong))]
    static Question Ask(string id) => new(id);

    [Fail("Wrong", "Something failed.")]
    static partial void Wrong();

    public sealed record Job(string[] Names, int Share);

    public sealed record Question(string Id);

    [Resource("arn:aws:states:::aws-sdk:mail:send")]
    public sealed record Mail(string To, string Text) : IServiceRequest<Sent>;

    [ServiceData]
    public sealed record Sent(string[] Ids);
}
