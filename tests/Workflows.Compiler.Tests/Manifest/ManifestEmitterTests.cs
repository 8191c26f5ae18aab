using System.Text.Json.Nodes;
using Workflows.Compiler.Emit.Manifest;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Models;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Manifest;

public sealed class ManifestEmitterTests
{
    [Fact]
    public void Manifest_names_files_functions_resources_and_placeholders()
    {
        Assert.Equal(
            """
            {
              "name": "order-processing",
              "assembly": "Shop",
              "class": "Shop.OrderWorkflow",
              "definition": "order-processing.asl.json",
              "diagram": "order-processing.mmd",
              "type": "STANDARD",
              "queryLanguage": "JSONata",
              "startAt": "CheckStock",
              "functions": [
                { "state": "CheckStock", "placeholder": "OrderWorkflowCheckStock", "method": "Shop.OrderWorkflow.CheckStock" },
                { "state": "Charge the card", "placeholder": "OrderWorkflowCharge", "method": "Shop.OrderWorkflow.Charge" }
              ],
              "calledFunctions": [],
              "activities": [],
              "executions": [],
              "resources": ["arn:aws:states:::lambda:invoke"],
              "placeholders": ["OrderWorkflowCheckStock", "OrderWorkflowCharge"]
            }

            """,
            ManifestEmitter.Emit(OrderWorkflow.Model));
    }

    [Fact]
    public void Function_that_several_branches_call_is_listed_once()
    {
        var functions = JsonNode.Parse(ManifestEmitter.Emit(FanOutWorkflow.Model))!["functions"]!.AsArray();

        Assert.Equal(["CheckCredit", "Report", "CheckLine", "ShipLine"], functions.Select(function => (string?)function!["state"]));
    }

    [Fact]
    public void Distributed_map_needs_S3_and_the_placeholders_of_its_places()
    {
        var manifest = JsonNode.Parse(ManifestEmitter.Emit(LogWorkflow.Model))!;

        Assert.Equal(
            ["arn:aws:states:::s3:getObject", "arn:aws:states:::s3:putObject", "arn:aws:states:::lambda:invoke"],
            manifest["resources"]!.AsArray().Select(resource => (string?)resource));
        Assert.Equal(["OrderWorkflowCount", "OrderWorkflowStore", "LogBucket"], manifest["placeholders"]!.AsArray().Select(placeholder => (string?)placeholder));
    }

    [Fact]
    public void What_others_deploy_is_listed_by_its_placeholder_or_its_name()
    {
        var manifest = JsonNode.Parse(ManifestEmitter.Emit(Workflow(
            Call("Mail", new TaskWork.Function("${SendMail}"), Input),
            Call("Log", new TaskWork.Function("write-log"), Input),
            Call("Resize", new TaskWork.Activity("resize", "${ResizeActivity}"), Input),
            Call("Print", new TaskWork.Activity("print", "arn:aws:states:eu-west-1:1:activity:print"), Input),
            Call("Ship", new TaskWork.Execution("${ShipArn}") { Workflow = new("global::Shop.Ship", "ship") { Name = "ship-line" } }, Input, TaskPattern.Sync),
            Call("Audit", new TaskWork.Execution("arn:aws:states:eu-west-1:1:stateMachine:audit"), null))))!;

        Assert.Equal("""[{"state":"Mail","placeholder":"SendMail"},{"state":"Log","name":"write-log"}]""", manifest["calledFunctions"]!.ToJsonString());
        Assert.Equal(
            """[{"state":"Resize","name":"resize","placeholder":"ResizeActivity"},{"state":"Print","name":"print","arn":"arn:aws:states:eu-west-1:1:activity:print"}]""",
            manifest["activities"]!.ToJsonString());
        Assert.Equal(
            """[{"state":"Ship","placeholder":"ShipArn","workflow":"ship-line","pattern":"sync:2"},{"state":"Audit","arn":"arn:aws:states:eu-west-1:1:stateMachine:audit","pattern":"requestResponse"}]""",
            manifest["executions"]!.ToJsonString());
        Assert.Equal(
            """["arn:aws:states:::lambda:invoke","arn:aws:states:::states:startExecution.sync:2","arn:aws:states:::states:startExecution"]""",
            manifest["resources"]!.ToJsonString());
        Assert.Equal("""["SendMail","ResizeActivity","ShipArn"]""", manifest["placeholders"]!.ToJsonString());
    }

    [Fact]
    public void Resources_are_actions_with_their_patterns()
    {
        var queue = new TaskWork.Service("arn:aws:states:::sqs:sendMessage");
        var manifest = JsonNode.Parse(ManifestEmitter.Emit(Workflow(
            Call("Tell", queue, Input), Call("Ask", queue, Input, TaskPattern.Callback), Call("Again", queue, Input), Call("Build", new TaskWork.Service("arn:aws:states:::codebuild:startBuild"), Input, TaskPattern.Sync))))!;

        Assert.Equal(
            """["arn:aws:states:::sqs:sendMessage","arn:aws:states:::sqs:sendMessage.waitForTaskToken","arn:aws:states:::codebuild:startBuild.sync"]""",
            manifest["resources"]!.ToJsonString());
    }

    [Fact]
    public void Placeholders_of_pure_code_credentials_and_names_are_listed_once()
    {
        var manifest = JsonNode.Parse(ManifestEmitter.Emit(Workflow(
            Call("Tell", new TaskWork.Service("arn:${Partition}:states:::sns:publish"), Object(("TopicArn", Text("arn:").Join(Placeholder("Topic"))))) with { Credentials = new TaskCredentials.Constant("${Role}") },
            Pass("Where", Placeholder("Topic")),
            Pass("Else", Placeholder("Bucket")))))!;

        Assert.Equal("""["Partition","Role","Topic","Bucket"]""", manifest["placeholders"]!.ToJsonString());
    }

    [Fact]
    public void Function_that_is_the_resource_itself_is_no_action()
    {
        var manifest = JsonNode.Parse(ManifestEmitter.Emit(InJsonPath(Workflow(Call("Mail", new TaskWork.Function("${SendMail}"), Input) with { Result = Path("sent") }))))!;

        Assert.Empty(manifest["resources"]!.AsArray());
        Assert.Equal("""["SendMail"]""", manifest["placeholders"]!.ToJsonString());
    }

    [Fact]
    public void Workflow_without_functions_needs_nothing()
    {
        Assert.EndsWith("  \"functions\": [],\n  \"calledFunctions\": [],\n  \"activities\": [],\n  \"executions\": [],\n  \"resources\": [],\n  \"placeholders\": []\n}\n", ManifestEmitter.Emit(Workflow(Succeed("Done"))));
    }
}
