using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Model;
using Workflows.Compiler.Tests.Models;
using Workflows.Compiler.Tests.Snapshots;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Asl;

public sealed class AslEmitterTests
{
    [Fact]
    public void Workflow_with_every_type_of_state_is_the_committed_file()
    {
        Assert.Equal(Snapshot.Read("order-processing.asl.json"), AslEmitter.Emit(OrderWorkflow.Model));
    }

    [Fact]
    public void Parallel_and_map_in_each_other_are_the_committed_file()
    {
        Assert.Equal(Snapshot.Read("fan-out.asl.json"), AslEmitter.Emit(FanOutWorkflow.Model));
    }

    [Fact]
    public void Distributed_map_with_every_field_is_the_committed_file()
    {
        Assert.Equal(Snapshot.Read("distributed-map.asl.json"), AslEmitter.Emit(LogWorkflow.Model));
        Assert.Equal(Snapshot.Read("distributed-map-jsonpath.asl.json"), AslEmitter.Emit(InJsonPath(LogWorkflow.Model)));
    }

    [Fact]
    public void Targets_are_written_with_the_states_names_not_the_methods()
    {
        var workflow = Workflow(Task("First", "Second") with { Name = "1st" }, Task("Second", "First") with { Name = "2nd \"state\"" });

        var asl = Definition.Of(workflow);

        Assert.Equal("1st", asl.Text("StartAt"));
        Assert.Equal("2nd \"state\"", asl.Text("States", "1st", "Next"));
        Assert.Equal("1st", asl.Text("States", "2nd \"state\"", "Next"));
    }

    [Fact]
    public void Lines_end_in_line_feeds_and_text_is_not_escaped_for_HTML()
    {
        var workflow = Workflow(Succeed("Done") with { Comment = "<Größe> & 'mehr' 👍" });

        var asl = AslEmitter.Emit(workflow);

        Assert.DoesNotContain('\r', asl);
        Assert.Contains("\"<Größe> & 'mehr' 👍\"", asl);
    }
}
