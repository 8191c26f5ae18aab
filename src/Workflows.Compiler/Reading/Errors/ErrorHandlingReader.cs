using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.States;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>
/// Gives each Task its <c>Retry</c> and <c>Catch</c>: its own entries, then the class's, then the automatic retrier. All states must have been read,
/// because what a handler takes decides what it gets.
/// </summary>
internal sealed class ErrorHandlingReader(WorkflowReading workflow, string startAt, bool retriesServiceExceptions)
{
    /// <summary>What AWS recommends for every Lambda function.</summary>
    private static readonly Retrier OnServiceExceptions = new(
        new[] { "Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException" }.ToEquatableArray())
    {
        IntervalSeconds = 2,
        MaxAttempts = 6,
        BackoffRate = 2,
    };

    private readonly ErrorEntries _entries = new(workflow);

    /// <param name="states">The states and what they were read from.</param>
    public EquatableArray<State> Apply(IReadOnlyList<(State State, StateReading Reading)> states)
    {
        var byMethod = states.ToDictionary(state => state.State.Method.Name, state => state.State);
        var own = states.Select(state => state.State is WorkState task ? WithOwn(task, state.Reading, byMethod) : state.State).ToArray();
        var shared = _entries.OfClass();
        var retriers = shared.Where(entry => entry.IsRetry).Select(entry => RetryReader.Read(workflow, entry)).ToArray();
        var catchers = shared.Where(entry => !entry.IsRetry).ToArray();
        var caught = catchers.Length == 0 ? [] : ReachedWithout(own);
        return own.Select((state, i) => state is WorkState task
            ? task with
            {
                Retry = task is TaskState called ? Merge(task.Retry, retriers, isFunction: called.Work is TaskWork.Code or TaskWork.Function) : task.Retry,
                Catch = caught.Contains(task.Method.Name)
                    ? Merge(task.Catch, catchers.Where(entry => entry.Attribute.Text(0) != task.Method.Name)
                        .Select(entry => CatchReader.Read(states[i].Reading, entry, Find(byMethod, entry))))
                    : task.Catch,
            }
            : state).ToEquatableArray();
    }

    private WorkState WithOwn(WorkState task, StateReading reading, Dictionary<string, State> byMethod)
    {
        var entries = _entries.OfState(reading);
        return task with
        {
            Retry = entries.Where(entry => entry.IsRetry).Select(entry => RetryReader.Read(workflow, entry)).ToEquatableArray(),
            Catch = entries.Where(entry => !entry.IsRetry).Select(entry => CatchReader.Read(reading, entry, Find(byMethod, entry))).ToEquatableArray(),
        };
    }

    /// <summary>What the workflow reaches without the class's catchers: only there they apply, not in their own handlers.</summary>
    private HashSet<string> ReachedWithout(IReadOnlyList<State> states)
    {
        var reached = new HashSet<string>();
        var work = new Queue<string>([startAt]);
        while (work.Count > 0)
        {
            var name = work.Dequeue();
            if (reached.Add(name) && states.FirstOrDefault(state => state.Method.Name == name) is { } state)
            {
                foreach (var target in state.Targets)
                {
                    work.Enqueue(target);
                }
            }
        }

        return reached;
    }

    private EquatableArray<Retrier> Merge(EquatableArray<Retrier> own, IEnumerable<Retrier> shared, bool isFunction)
    {
        // What stands behind an entry for every error would never be asked.
        List<Retrier> merged = [.. own, .. IsLastForAll(own.Select(entry => entry.ErrorEquals)) ? [] : shared];
        if (isFunction && retriesServiceExceptions)
        {
            merged.Insert(IsLastForAll(merged.Select(entry => entry.ErrorEquals)) ? merged.Count - 1 : merged.Count, OnServiceExceptions);
        }

        return merged.ToEquatableArray();
    }

    private static EquatableArray<Catcher> Merge(EquatableArray<Catcher> own, IEnumerable<Catcher> shared) =>
        IsLastForAll(own.Select(entry => entry.ErrorEquals)) ? own : own.Concat(shared).ToEquatableArray();

    private static bool IsLastForAll(IEnumerable<EquatableArray<string>> entries) =>
        entries.LastOrDefault() is { Count: > 0 } last && last.Contains(ErrorNames.All);

    private static State? Find(Dictionary<string, State> byMethod, ErrorEntry entry) =>
        byMethod.TryGetValue(entry.Attribute.Text(0) ?? "", out var handler) ? handler : null;
}
