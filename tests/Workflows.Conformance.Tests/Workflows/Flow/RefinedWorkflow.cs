using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Flow;

/// <summary>Members that an arm has asked for, a ResultPath has set or a Pass has made, and that later states therefore read without asking.</summary>
[Workflow("refined", StartAt = nameof(Route))]
public sealed partial class RefinedWorkflow(ScenarioTasks tasks)
{
    [Choice]
    static Next Route(Request request) => request switch
    {
        { Vote: null } => nameof(NoVote),
        { Vote.Granted: false } => nameof(Refused),
        { Amount: null or < 100 } => nameof(Pause),
        _ => nameof(AskSecond),
    };

    [Task(Next = nameof(Compare)), ResultPath(nameof(Request.Second))]
    public Task<Vote> AskSecond(Request request) => tasks.Run<Vote>(nameof(AskSecond), request);

    [Choice]
    static Next Compare(Request request) => request.Second!.By == request.Vote!.By
        ? nameof(NoVote)
        : request.Second!.Granted ? Next.To(nameof(Pause), request with { Note = $"{request.Vote!.By} and {request.Second!.By} for {request.Amount!.Value}" }) : nameof(Refused);

    [Wait(Next = nameof(Tell))]
    static TimeSpan Pause(Request request) => TimeSpan.FromSeconds(request.Vote!.By == "Ada" ? 1 : 2);

    [Succeed] static Answer Tell(Request request) => new(request.Id, request.Note ?? "small", request.Vote!.By);

    [Succeed] static Answer Refused(Request request) => new(request.Id, request.Vote!.Why, request.Vote!.By);

    [Fail("NoVote")] static partial void NoVote();

    public sealed record Request(string Id, Vote? Vote, int? Amount, string? Note, Vote? Second);

    public sealed record Vote(string By, bool Granted, string? Why);

    public sealed record Answer(string Id, string? Note, string By);
}
