using System.Globalization;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Instants, durations and identifiers: the clock, a wait until a computed instant, and what is left of the time then.</summary>
[Workflow("moments", StartAt = nameof(Open))]
public sealed partial class MomentsWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(IsDue))]
    static Ticket Open(Request request, WorkflowContext context) => new(
        request.Key.ToString(), request.Key == request.Other, context.Now, request.Due, request.Hours, Hash.Md5($"{request.Key.ToString()}/{context.Execution.Name}"));

    [Choice]
    static Next IsDue(Ticket ticket, WorkflowContext context) => ticket.Due switch
    {
        null => nameof(Never),
        { } due when due <= context.Now => nameof(Late),
        { } due when due - context.Now > TimeSpan.FromDays(2) => nameof(Until),
        _ => nameof(Soon),
    };

    [Wait(Next = nameof(Remind))] static DateTimeOffset Until(Ticket ticket) => ticket.Opened.AddHours(ticket.Hours);

    [Wait(Next = nameof(Remind))] static TimeSpan Soon(Ticket ticket) => TimeSpan.FromMinutes(ticket.Hours);

    [Task(Next = nameof(Closed), Arguments = nameof(ReminderOf)), DiscardResult]
    public Task<int> Remind(Reminder reminder) => tasks.Run<int>(nameof(Remind), reminder);

    static Reminder ReminderOf(Ticket ticket, WorkflowContext context) => new(
        ticket.Due!.Value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        ticket.Due.Value.Year,
        ticket.Due.Value.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
        (context.Now - ticket.Opened).TotalMinutes,
        ticket.Due.Value.ToUniversalTime().AddDays(-1));

    [Succeed]
    static Summary Closed(Ticket ticket, WorkflowContext context) =>
        new(ticket.Key, ticket.IsSame, context.Now.ToUnixTimeSeconds(), ticket.Due!.Value - context.Now < TimeSpan.Zero, ticket.Digest);

    [Succeed]
    static Summary Late(Ticket ticket, WorkflowContext context) =>
        new(ticket.Key, ticket.IsSame, ticket.Due!.Value.ToUnixTimeSeconds(), context.Now > ticket.Due.Value.AddDays(365), ticket.Digest);

    [Succeed] static Summary Never(Ticket ticket) => new(ticket.Key, ticket.IsSame, 0, false, ticket.Digest);

    public sealed record Request(Guid Key, Guid Other, DateTimeOffset? Due, int Hours);

    public sealed record Ticket(string Key, bool IsSame, DateTimeOffset Opened, DateTimeOffset? Due, int Hours, string Digest);

    public sealed record Reminder(string Due, int Year, bool IsWeekend, double Minutes, DateTimeOffset DayBefore);

    public sealed record Summary(string Key, bool IsSame, long Time, bool IsOver, string Digest);
}
