using Workflows;

namespace Deploying;

[Workflow("thumbnails", StartAt = nameof(Shrink), Type = StateMachineType.Express)]
public sealed partial class Thumbnails
{
    [Task(End = true)] public string Shrink(string image) => $"small-{image}";
}
