namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    private ValueTask StartMapRunAsync(FrameData frame, RunningFrame running)
    {
        _ = _chunks;
        Fail(frame, running, new NotSupportedException("A Distributed Map does not run in the durable engine yet."));
        return default;
    }
}
