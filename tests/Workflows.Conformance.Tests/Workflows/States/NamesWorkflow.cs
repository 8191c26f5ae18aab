using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>States whose names are not their methods'.</summary>
[Workflow("names", StartAt = nameof(LoadAsync))]
public sealed partial class NamesWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Route))]
    public Task<int> LoadAsync(string key) => tasks.Run<int>("Load", key);

    [Choice(Name = "Is it big?")]
    static Next Route(int size) => size > 10 ? nameof(Shrink) : nameof(Prüfen);

    [Task(Name = "It's \"shrunk\"", Next = nameof(PauseAsync))]
    public Task<int> Shrink(int size) => tasks.Run<int>("It's \"shrunk\"", size);

    [Pass(Next = nameof(PauseAsync))] static int Prüfen(int size) => size;

    [Wait(Seconds = 1, Next = nameof(Done))] static partial void PauseAsync();

    [Succeed(Name = "Ende 👍")] static string Done(int size, WorkflowContext context) => $"{context.State.Name}: {size}";
}
