namespace Workflows.Chaos.Subjects;

/// <summary>Hands the token of another execution to somebody outside.</summary>
[Workflow("courier", StartAt = nameof(Deliver))]
public sealed partial class Courier(IWork work)
{
    [Task(End = true)]
    public async Task<string> Deliver(Letter letter, WorkflowContext context)
    {
        await work.AskAsync(nameof(Deliver), letter.Id, new TaskToken<string>(letter.Token), context);
        return letter.Id;
    }
}
