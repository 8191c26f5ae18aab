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
    public void Workflow_without_functions_needs_nothing()
    {
        Assert.EndsWith("  \"functions\": [],\n  \"resources\": [],\n  \"placeholders\": []\n}\n", ManifestEmitter.Emit(Workflow(Succeed("Done"))));
    }
}
