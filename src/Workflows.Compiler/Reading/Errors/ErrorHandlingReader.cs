using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;

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

    /// <param name="states">The states and what they were read from.</param>
    public EquatableArray<State> Apply(IReadOnlyList<(State State, StateReading Reading)> states)
    {
        var byMethod = states.ToDictionary(state => state.State.Method.Name, state => state.State);
        var own = states.Select(state => state.State is TaskState task ? WithOwn(task, state.Reading, byMethod) : state.State).ToArray();
        var shared = Shared();
        var retriers = shared.Where(entry => IsRetry(entry.Attribute)).Select(entry => RetryReader.Read(workflow, entry.Attribute, entry.Anchor)).ToArray();
        var catchers = shared.Where(entry => !IsRetry(entry.Attribute)).ToArray();
        foreach (var (attribute, anchor) in catchers)
        {
            workflow.Sources.Add(anchor, attribute.LocationOf(0) ?? workflow.Location);
        }

        var caught = catchers.Length == 0 ? [] : ReachedWithout(own);
        return own.Select((state, i) => state is TaskState task
            ? task with
            {
                Retry = Merge(task.Retry, retriers),
                Catch = caught.Contains(task.Method.Name)
                    ? Merge(task.Catch, catchers.Where(entry => entry.Attribute.Text(0) != task.Method.Name)
                        .Select(entry => CatchReader.Read(states[i].Reading, entry.Attribute, entry.Anchor, Find(byMethod, entry.Attribute))))
                    : task.Catch,
            }
            : state).ToEquatableArray();
    }

    private TaskState WithOwn(TaskState task, StateReading reading, Dictionary<string, State> byMethod)
    {
        List<Retrier> retriers = [];
        List<Catcher> catchers = [];
        foreach (var attribute in reading.Attributes)
        {
            if (attribute.FullName == KnownNames.Retry)
            {
                var anchor = new Anchor(reading.Symbol.Name, AnchorPart.Retry, $"{retriers.Count}");
                workflow.Sources.Add(anchor, attribute.Location ?? reading.Location);
                retriers.Add(RetryReader.Read(workflow, attribute, anchor));
            }
            else if (attribute.FullName == KnownNames.Catch)
            {
                var anchor = new Anchor(reading.Symbol.Name, AnchorPart.Catch, $"{catchers.Count}");
                workflow.Sources.Add(anchor, attribute.LocationOf(0) ?? reading.Location);
                catchers.Add(CatchReader.Read(reading, attribute, anchor, Find(byMethod, attribute)));
            }
        }

        return task with { Retry = retriers.ToEquatableArray(), Catch = catchers.ToEquatableArray() };
    }

    /// <summary>The entries on the class and its bases; the nearest come first.</summary>
    private (AttributeReading Attribute, Anchor Anchor)[] Shared()
    {
        List<(AttributeReading, Anchor)> shared = [];
        for (var type = workflow.Type; type is { SpecialType: not Microsoft.CodeAnalysis.SpecialType.System_Object }; type = type.BaseType)
        {
            foreach (var attribute in Policies.Attributes(type, workflow.CancellationToken).Where(attribute => attribute.FullName is KnownNames.Retry or KnownNames.Catch))
            {
                var anchor = new Anchor(null, IsRetry(attribute) ? AnchorPart.Retry : AnchorPart.Catch, $"{shared.Count}");
                workflow.Sources.Add(anchor, attribute.Location ?? workflow.Location);
                shared.Add((attribute, anchor));
            }
        }

        return [.. shared];
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

    private EquatableArray<Retrier> Merge(EquatableArray<Retrier> own, IEnumerable<Retrier> shared)
    {
        // What stands behind an entry for every error would never be asked.
        List<Retrier> merged = [.. own, .. IsLastForAll(own.Select(entry => entry.ErrorEquals)) ? [] : shared];
        if (retriesServiceExceptions)
        {
            merged.Insert(IsLastForAll(merged.Select(entry => entry.ErrorEquals)) ? merged.Count - 1 : merged.Count, OnServiceExceptions);
        }

        return merged.ToEquatableArray();
    }

    private static EquatableArray<Catcher> Merge(EquatableArray<Catcher> own, IEnumerable<Catcher> shared) =>
        IsLastForAll(own.Select(entry => entry.ErrorEquals)) ? own : own.Concat(shared).ToEquatableArray();

    private static bool IsLastForAll(IEnumerable<EquatableArray<string>> entries) =>
        entries.LastOrDefault() is { Count: > 0 } last && last.Contains(ExceptionNames.All);

    private static bool IsRetry(AttributeReading attribute) => attribute.FullName == KnownNames.Retry;

    private static State? Find(Dictionary<string, State> byMethod, AttributeReading attribute) =>
        byMethod.TryGetValue(attribute.Text(0) ?? "", out var handler) ? handler : null;
}
