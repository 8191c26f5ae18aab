using System.Text.Json;
using System.Text.Json.Serialization;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Flow;

/// <summary>Members that no type names: an extension member and a <c>JsonElement</c> carry them through every state that hands its input on.</summary>
[Workflow("whole", StartAt = nameof(Route))]
public sealed partial class WholeWorkflow(ScenarioTasks tasks)
{
    [Choice] static Next Route(Envelope envelope) => envelope.Kind == "wait" ? nameof(Pause) : nameof(Keep);

    [Wait(Seconds = 1, Next = nameof(Keep))] static partial void Pause();

    [Task(Next = nameof(Measure))] public Task Keep(Envelope envelope) => tasks.Do(nameof(Keep), envelope);

    [Task(Next = nameof(Mark)), ResultPath(nameof(Envelope.Size))] public Task<int> Measure(Envelope envelope) => tasks.Run<int>(nameof(Measure), envelope);

    [Pass(Next = nameof(Drop))] static Envelope Mark(Envelope envelope) => envelope with { Kind = $"{envelope.Kind}!" };

    [Task(Next = nameof(Done)), DiscardResult] public Task<JsonElement> Drop(JsonElement envelope) => tasks.Run<JsonElement>(nameof(Drop), envelope);

    [Succeed] static partial void Done();

    public sealed record Envelope(string Kind, JsonElement Content, int? Size)
    {
        [JsonExtensionData] public IDictionary<string, JsonElement>? Others { get; init; }
    }
}
