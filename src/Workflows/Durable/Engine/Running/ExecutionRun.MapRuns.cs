namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    private ValueTask StartMapRunAsync(FrameData frame, RunningFrame running)
    {
        Fail(frame, running, new NotSupportedException($"State '{frame.State}' is a Distributed Map, which the durable engine does not run. Run the workflow in memory with RunAsync, or make the Map an inline one."));
        return default;
    }
}
