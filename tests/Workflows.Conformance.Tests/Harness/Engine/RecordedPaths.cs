using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>Which states an execution has entered, by its history and those of its Distributed Maps' children; those within branches and iterations by where they are.</summary>
internal sealed class RecordedPaths
{
    private readonly List<string> _states = [];
    private readonly Dictionary<string, List<InnerState>> _inner = [];
    private readonly Dictionary<string, (string State, int Branch)[]> _places = [];

    public RecordedPaths(WorkflowUnderTest workflow, RecordedExecutions executions)
    {
        using var definition = JsonDocument.Parse(workflow.Asl);
        Place(definition.RootElement, []);
        foreach (var execution in executions.All.Where(execution => execution.Stored.Machine == workflow.Name))
        {
            Read(execution, "");
        }

        // What is no item of its type has a number, and no child.
        foreach (var children in executions.All.Where(execution => execution.Stored.Chunk is not null).GroupBy(static child => child.Stored.Machine))
        {
            var index = 0;
            foreach (var child in children.OrderBy(static child => child.Id))
            {
                Read(child, $"{children.Key[(children.Key.IndexOf('/') + 1)..]}[{index++}]/");
            }
        }
    }

    public IReadOnlyList<string> States => _states;

    public IReadOnlyDictionary<string, IReadOnlyList<InnerState>>? Inner =>
        _inner.Count == 0 ? null : _inner.ToDictionary(place => place.Key, IReadOnlyList<InnerState> (place) => place.Value);

    private void Read(RecordedExecution execution, string prefix)
    {
        foreach (var recorded in execution.Events)
        {
            var type = recorded.Type.ToString();
            var isEntry = type.EndsWith("StateEntered", StringComparison.Ordinal);
            if (!isEntry && !type.EndsWith("StateExited", StringComparison.Ordinal))
            {
                continue;
            }

            var path = prefix + PathOf(execution, recorded);
            if (path.Length == 0)
            {
                if (isEntry)
                {
                    _states.Add(recorded.Name!);
                }

                continue;
            }

            if (!_inner.TryGetValue(path, out var visits))
            {
                _inner.Add(path, visits = []);
            }

            if (isEntry)
            {
                visits.Add(new InnerState(recorded.Name!, EngineRunner.Seconds(recorded.Timestamp)));
            }
            else
            {
                visits[^1] = visits[^1] with { ExitedAt = EngineRunner.Seconds(recorded.Timestamp) };
            }
        }
    }

    private string PathOf(RecordedExecution execution, HistoryEvent recorded) =>
        string.Concat(_places[recorded.Name!].Select(place => $"{place.State}[{(place.Branch >= 0 ? place.Branch : Iteration(execution, recorded, place.State))}]/"));

    // The nearest iteration of the Map that an event comes from.
    private static long Iteration(RecordedExecution execution, HistoryEvent recorded, string map)
    {
        var at = recorded;
        while (at.Type is not HistoryEventType.MapIterationStarted || at.Name != map)
        {
            at = execution.Events.Find(before => before.Id == at.PreviousId) ?? throw new InvalidOperationException($"No iteration of '{map}' led to event {recorded.Id}.");
        }

        return at.Index!.Value;
    }

    private void Place(JsonElement machine, (string State, int Branch)[] around)
    {
        foreach (var state in machine.GetProperty("States").EnumerateObject())
        {
            _places[state.Name] = around;
            if (state.Value.TryGetProperty("Branches", out var branches))
            {
                var index = 0;
                foreach (var branch in branches.EnumerateArray())
                {
                    Place(branch, [.. around, (state.Name, index++)]);
                }
            }
            else if (state.Value.TryGetProperty("ItemProcessor", out var processor))
            {
                var isDistributed = processor.TryGetProperty("ProcessorConfig", out var config) && config.GetProperty("Mode").ValueEquals("DISTRIBUTED");
                Place(processor, isDistributed ? [] : [.. around, (state.Name, -1)]);
            }
        }
    }
}
