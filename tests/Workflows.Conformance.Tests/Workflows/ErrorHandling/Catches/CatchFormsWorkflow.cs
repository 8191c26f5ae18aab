using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>What a handler gets, beyond what the charging workflow shows.</summary>
[Workflow("catch-forms", StartAt = nameof(Send))]
public sealed partial class CatchFormsWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Done), TimeoutSeconds = 10)]
    [Catch(nameof(Done), "Bounced", Output = nameof(ErrorOnly))]
    [Catch(nameof(Done), "Blocked", Output = nameof(Constant))]
    [Catch(nameof(Done), "Fussy", Output = nameof(PageOf))]
    [Catch(nameof(Done), "Placed", Output = nameof(WithContext))]
    [Catch(nameof(Rest), "Ignored")]
    [Catch(nameof(Stop), "Stopped")]
    [Catch(nameof(Keep), "Lost", ResultPath = nameof(Letter.Error))]
    [Catch(nameof(Late), Errors.Timeout)]
    [Catch(nameof(Done), Errors.QueryEvaluationError, Output = nameof(Constant))]
    public Task<string> Send(Letter letter) => tasks.Run<string>(nameof(Send), letter);

    static string ErrorOnly(ErrorOutput error) => $"{error.Error} because {error.Cause ?? "of nothing"}";

    static string Constant() => "constant";

    static string PageOf(Letter letter, ErrorOutput error) => letter.Pages[3];

    static string WithContext(Letter letter, ErrorOutput error, WorkflowContext context) => $"{letter.To} in {context.State.Name}";

    [Wait(Seconds = 1, Next = nameof(Keep))] static partial void Rest();

    [Fail("Stopped.Here", "by order")] static partial void Stop();

    [Pass(Next = nameof(Done))] static string Keep(Letter letter) => $"kept {letter.To}: {letter.Error?.Error ?? "no error"}, {letter.Error?.Cause ?? "no cause"}";

    [Pass(Next = nameof(Done))] static string Late(ErrorOutput error) => $"late [{error.Cause}]";

    [Succeed] static string Done(string text) => text;

    public sealed record Letter(string To, string[] Pages, ErrorOutput? Error = null);
}
