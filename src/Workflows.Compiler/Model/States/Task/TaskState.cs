using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Task: its method is the work, or the request for it.</summary>
internal sealed record TaskState : WorkState
{
    public required TaskWork Work { get; init; }

    /// <summary>How long it waits.</summary>
    public TaskPattern Pattern { get; init; }

    /// <summary>
    /// What the method makes for what is called: the payload, the request, the input. Null if the method is the work itself (<see cref="TaskWork.Code"/>), or makes nothing:
    /// <c>static partial void</c>.
    /// </summary>
    public Expression? Request { get; init; }

    /// <summary>What the one that is called gives, where the method is not the work itself; null for nothing. Where a token is waited for, it is no result.</summary>
    public TypeReference? Answer { get; init; }

    /// <summary>What has to come back with the token; null for a Task without <c>TaskToken&lt;T&gt;</c>.</summary>
    public TypeReference? Token { get; init; }

    /// <summary>How long a try may take, in seconds; null for as long as it takes.</summary>
    public Amount? Timeout { get; init; }

    /// <summary>How long a try may take from one sign of life to the next, in seconds; null for as long as it takes.</summary>
    public Amount? Heartbeat { get; init; }

    /// <summary>The role with which it calls; null for the workflow's own.</summary>
    public TaskCredentials? Credentials { get; init; }

    /// <summary>Whether it takes as long as somebody else takes, or a job: a worker, who returns a token, or what runs until it has ended.</summary>
    public bool IsWaiting => Pattern is not TaskPattern.RequestResponse || Work is TaskWork.Activity;

    /// <summary>Whether the method is the work itself.</summary>
    public bool IsCode => Work is TaskWork.Code;

    /// <summary>Whether it waits for somebody outside: for a task token, or for an activity's worker.</summary>
    public bool IsAnswered => Pattern is TaskPattern.Callback || Work is TaskWork.Activity;

    /// <summary>Whether it needs more than the class has: who answers, or who is called.</summary>
    public bool CallsOutside => !IsCode || IsAnswered;

    /// <summary>Whether the method gets a copy of its input, since its code could change what others go on with.</summary>
    public bool CopiesInput => Work is TaskWork.Code { CopiesInput: true };

    /// <summary>Whether whoever is called gets a copy of the request, whose parts may be those of data that others go on with.</summary>
    public bool CopiesRequest { get; init; }

    /// <summary>The result in pure expressions, before it is shaped.</summary>
    public Reference.Result RawResult => new(ResultMember(Work, Pattern));

    public override TypeReference? ResultType => Pattern is TaskPattern.Callback ? Token : IsCode ? Method.Result : Answer;

    public override IEnumerable<ShapingMethod> Shapings => base.Shapings.Concat(new[] { Timeout?.Shaping, Heartbeat?.Shaping, Credentials?.Shaping }.OfType<ShapingMethod>());

    public override IEnumerable<Expression> Expressions => Request is null ? base.Expressions : base.Expressions.Prepend(Request);

    /// <summary>The member that holds the result in what ASL calls so: Lambda and Step Functions wrap things around it. Null for none.</summary>
    public static string? ResultMember(TaskWork work, TaskPattern pattern) => (work, pattern) switch
    {
        (TaskWork.Code or TaskWork.Function, TaskPattern.RequestResponse) => "Payload",
        (TaskWork.Execution, TaskPattern.Sync) => "Output",
        _ => null,
    };
}
