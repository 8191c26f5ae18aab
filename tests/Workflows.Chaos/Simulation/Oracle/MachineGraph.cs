using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Which state may follow which, as the emitted definition says.</summary>
internal sealed class MachineGraph
{
    private readonly Dictionary<string, JsonElement> _states = new(StringComparer.Ordinal);

    private MachineGraph(JsonElement machine)
    {
        StartAt = machine.GetProperty("StartAt").GetString()!;
        Collect(machine);
    }

    public string StartAt { get; }

    public static MachineGraph Of(DurableMachine machine)
    {
        using var asl = JsonDocument.Parse(machine.Asl);
        return new MachineGraph(asl.RootElement.Clone());
    }

    /// <summary>The states that follow one that has succeeded.</summary>
    public IEnumerable<string> After(string state)
    {
        var found = _states[state];
        return Texts(found, "Next").Concat(Texts(found, "Default")).Concat(Elements(found, "Choices").SelectMany(static choice => Texts(choice, "Next")));
    }

    /// <summary>The states that follow one that has failed.</summary>
    public IEnumerable<string> AfterFailure(string state) => Elements(_states[state], "Catch").SelectMany(static catcher => Texts(catcher, "Next"));

    /// <summary>The first states of the branches or iterations of one.</summary>
    public IEnumerable<string> Within(string state)
    {
        var found = _states[state];
        return Elements(found, "Branches").Concat(found.TryGetProperty("ItemProcessor", out var processor) ? [processor] : []).SelectMany(static inner => Texts(inner, "StartAt"));
    }

    /// <summary>Whether what it belongs to ends with a state.</summary>
    public bool IsEnd(string state) => _states[state].TryGetProperty("End", out _) || _states[state].GetProperty("Type").GetString() is "Succeed";

    /// <summary>How often an error is tried again in a state.</summary>
    public int Retries(string state, string? error)
    {
        foreach (var retrier in Elements(_states[state], "Retry"))
        {
            var errors = retrier.GetProperty("ErrorEquals").EnumerateArray().Select(static one => one.GetString()).ToArray();
            if (errors.Contains(error) || errors.Contains(Errors.All) || (errors.Contains(Errors.TaskFailed) && error != Errors.Timeout))
            {
                return retrier.TryGetProperty("MaxAttempts", out var attempts) ? attempts.GetInt32() : 3;
            }
        }

        return 0;
    }

    private void Collect(JsonElement machine)
    {
        foreach (var state in machine.GetProperty("States").EnumerateObject())
        {
            _states.Add(state.Name, state.Value);
            foreach (var inner in Elements(state.Value, "Branches"))
            {
                Collect(inner);
            }

            if (state.Value.TryGetProperty("ItemProcessor", out var processor))
            {
                Collect(processor);
            }
        }
    }

    private static IEnumerable<JsonElement> Elements(JsonElement state, string name) => state.TryGetProperty(name, out var elements) ? elements.EnumerateArray() : [];

    private static IEnumerable<string> Texts(JsonElement state, string name) => state.TryGetProperty(name, out var text) ? [text.GetString()!] : [];
}
