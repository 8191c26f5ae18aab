namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    /// <summary>Starts the branches of a Parallel or the first iterations of a Map.</summary>
    private void FanOut(FrameData frame, RunningFrame running)
    {
        var states = Host.Machine.States;
        var isMap = StateOf(frame).Type is StateType.Map;
        var plan = new FanOutPlan(running.MaxConcurrency, [.. running.Branches.Select(branch => (states[branch.StartAt].Name, branch.Input))]);

        // Each that begins has an event at least; all of them would be written in one commit, and the first to go on would then end the execution.
        if (!HasEventsFor(plan.MaxConcurrency == 0 ? plan.Branches.Count : Math.Min(plan.Branches.Count, plan.MaxConcurrency)))
        {
            EndForEvents();
            return;
        }

        frame.FanOut = plan;
        Wait(frame, FrameWaiting.FanOut, due: null);
        Record(frame, isMap ? new(HistoryEventType.MapStateStarted) { Index = plan.Branches.Count } : new(HistoryEventType.ParallelStateStarted));
        if (plan.Branches.Count == 0)
        {
            Join(frame);
            return;
        }

        GoOn(frame);
    }

    /// <summary>A branch has ended: another begins, or it was the last.</summary>
    private void JoinOrGoOn(FrameData branch)
    {
        var around = _frames[branch.Parent];
        if (StateOf(around).Type is StateType.Map)
        {
            Record(branch, new(HistoryEventType.MapIterationSucceeded) { Name = around.State, Index = branch.Index });
        }

        around.LastEvent = branch.LastEvent;
        GoOn(around);
    }

    private void GoOn(FrameData around)
    {
        var plan = around.FanOut!;
        var (begun, running) = (0, 0);
        foreach (var branch in _frames.Values)
        {
            if (branch.Parent == around.Number)
            {
                begun++;
                running += branch.Phase is FramePhase.Ended ? 0 : 1;
            }
        }

        if (running == 0 && begun == plan.Branches.Count)
        {
            Join(around);
            return;
        }

        // Those that have begun are always the first.
        for (var number = _frames.Keys.Max() + 1; begun < plan.Branches.Count && (plan.MaxConcurrency == 0 || running < plan.MaxConcurrency); begun++, running++, number++)
        {
            Begin(around, number, begun, plan.Branches[begun].StartAt, plan.Branches[begun].Input);
        }
    }

    private void Begin(FrameData around, int number, int index, string startAt, ReadOnlyMemory<byte> input)
    {
        var frame = new FrameData { Number = number, Parent = around.Number, Index = index, State = startAt, Input = input, LastEvent = around.LastEvent, IsChanged = true };
        _frames.Add(frame.Number, frame);
        if (StateOf(around).Type is StateType.Map)
        {
            Record(frame, new(HistoryEventType.MapIterationStarted) { Name = around.State, Index = index });
        }

        _ready.Enqueue(frame);
    }

    /// <summary>All branches have ended: the state goes on with what they gave.</summary>
    private void Join(FrameData around)
    {
        var branches = _frames.Values.Where(frame => frame.Parent == around.Number).OrderBy(static frame => frame.Index).ToArray();
        foreach (var branch in branches)
        {
            Remove(branch);
        }

        var last = around.LastEvent;
        Record(around, new(StateOf(around).Type is StateType.Map ? HistoryEventType.MapStateSucceeded : HistoryEventType.ParallelStateSucceeded));
        around.LastEvent = last;
        around.Outputs = [.. branches.Select(static branch => branch.Input)];
        Answer(around, default);
    }
}
