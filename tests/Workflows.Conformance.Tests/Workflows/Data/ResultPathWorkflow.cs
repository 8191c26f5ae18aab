using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Data;

/// <summary>Results that are put into the input: plainly, deep inside, by a Task and by a Pass.</summary>
[Workflow("result-path", StartAt = nameof(Measure))]
public sealed partial class ResultPathWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Build)), ResultPath(nameof(Release.Size))]
    public Task<int> Measure(Release release) => tasks.Run<int>(nameof(Measure), release);

    [Task(Next = nameof(Sign)), ResultPath(nameof(Release.Artifact), nameof(Artifact.Descriptor))]
    public Task<Descriptor> Build(Release release) => tasks.Run<Descriptor>(nameof(Build), release);

    [Task(Next = nameof(Bump)), ResultPath(nameof(Release.Artifact), nameof(Artifact.Descriptor), nameof(Descriptor.Signature))]
    public Task<string?> Sign(Release release) => tasks.Run<string?>(nameof(Sign), release);

    [Pass(Next = nameof(Rename)), ResultPath(nameof(Release.Revision))]
    static int Bump(Release release) => release.Revision + 1;

    [Pass(Next = nameof(Done)), ResultPath(nameof(Release.Artifact), nameof(Artifact.Name))]
    static string Rename(Release release) => $"{release.Artifact.Name}-{release.Revision}";

    [Succeed] static Release Done(Release release) => release;

    public sealed record Release(int Revision, Artifact Artifact, int Size = 0);

    public sealed record Artifact(string Name, Descriptor Descriptor, string[] Tags);

    public readonly record struct Descriptor(string Digest, string? Signature);
}
