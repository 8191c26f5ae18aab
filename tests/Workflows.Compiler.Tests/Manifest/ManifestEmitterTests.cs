using System.Text.Json.Nodes;
using Workflows.Compiler.Emit.Manifest;
using Workflows.Compiler.Tests.Models;
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
              "queryLanguage": "JSONata",
              "startAt": "CheckStock",
              "functions": [
                {
                  "state": "CheckStock",
                  "placeholder": "OrderWorkflowCheckStock",
                  "method": "Shop.OrderWorkflow.CheckStock"
                },
                {
                  "state": "Charge the card",
                  "placeholder": "OrderWorkflowCharge",
                  "method": "Shop.OrderWorkflow.Charge"
                }
              ],
              "resources": [
                "arn:aws:states:::lambda:invoke"
              ],
              "placeholders": [
                "OrderWorkflowCheckStock",
                "OrderWorkflowCharge"
              ]
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
    public void Workflow_without_functions_needs_nothing()
    {
        Assert.EndsWith("  \"functions\": [],\n  \"resources\": [],\n  \"placeholders\": []\n}\n", ManifestEmitter.Emit(Workflow(Succeed("Done"))));
    }
}
