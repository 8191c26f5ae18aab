using Workflows.Compiler.Emit.Diagram;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Models;
using Workflows.Compiler.Tests.Snapshots;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Diagram;

public sealed class MermaidEmitterTests
{
    [Fact]
    public void Tasks_that_call_something_else_say_what()
    {
        var text = MermaidEmitter.Emit(Workflow(
            Task("Charge"),
            Call("Tell", new TaskWork.Service("arn:aws:states:::sqs:sendMessage"), request: null, TaskPattern.Callback),
            Call("Mail", new TaskWork.Function("${SendMail}"), request: null),
            Call("Resize", new TaskWork.Activity("resize-image", "${ResizeImageActivity}"), request: null),
            Call("Ship", new TaskWork.Execution("${ShipArn}") { Workflow = new("global::Shop.Ship", "ship") { Name = "ship-line" } }, request: null),
            Call("Other", new TaskWork.Execution("${OtherArn}"), request: null)));

        Assert.Contains(
            """
                s1["Charge"]
                s2["Tell: sqs:sendMessage.waitForTaskToken"]
                s3["Mail: ${SendMail}"]
                s4["Resize: resize-image"]
                s5["Ship: ship-line"]
                s6["Other: ${OtherArn}"]

            """,
            text);
    }

    [Fact]
    public void Workflow_with_every_type_of_state_is_the_committed_file()
    {
        Assert.Equal(Snapshot.Read("order-processing.mmd"), MermaidEmitter.Emit(OrderWorkflow.Model));
    }

    [Fact]
    public void Parallel_and_map_are_boxes_around_their_states()
    {
        Assert.Equal(Snapshot.Read("fan-out.mmd"), MermaidEmitter.Emit(FanOutWorkflow.Model));
    }

    [Fact]
    public void Names_cannot_break_out_of_their_quotes()
    {
        var diagram = MermaidEmitter.Emit(Workflow(Succeed("Done") with { Name = "end \"]; <b>`x`#1" }));

        Assert.Contains("s1([\"end #34;]; #60;b>#96;x#96;#35;1\"])", diagram);
    }

    [Fact]
    public void Long_condition_is_cut()
    {
        var condition = In("aVeryLongMemberName").Equal(Text("a text that goes on and on and on and on and on"));

        var diagram = MermaidEmitter.Emit(Workflow(Choice("C", "C", Rule(condition, "C"))));

        Assert.Contains("|\"aVeryLongMemberName = 'a text that goes on and on and on an…\"|", diagram);
    }

    [Fact]
    public void Catcher_is_a_dotted_arrow_with_its_errors()
    {
        var task = Task("T", "T") with
        {
            Catch = new[] { new Catcher(new[] { "A", "B" }.ToEquatableArray(), "T") }.ToEquatableArray(),
        };

        Assert.Contains("s1 -.->|\"A, B\"| s1\n", MermaidEmitter.Emit(Workflow(task)));
    }
}
