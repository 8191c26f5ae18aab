using Library;
using Workflows;

Console.WriteLine(await new BillingWorkflow().RunAsync("Ada"));
Console.WriteLine(await new ReminderWorkflow().RunAsync("Ada"));

[Workflow("reminder", StartAt = nameof(Remind))]
public sealed partial class ReminderWorkflow
{
    [Pass(End = true)]
    static string Remind(string customer) => $"A reminder for {customer}";
}
