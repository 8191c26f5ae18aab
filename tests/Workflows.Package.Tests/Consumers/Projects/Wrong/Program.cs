using Workflows;

await new LostWorkflow().RunAsync("Ada");

[Workflow("lost", StartAt = nameof(Greet))]
public sealed partial class LostWorkflow
{
    [Pass(Next = "Nowhere")]
    static string Greet(string name) => $"Hello, {name}!";
}
