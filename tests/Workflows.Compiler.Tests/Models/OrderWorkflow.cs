using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Models;

/// <summary>A workflow with a state of each type, as the reader would hand it to the emitters.</summary>
internal static class OrderWorkflow
{
    public static Workflow Model { get; } = Commented(Workflow(
        Task("CheckStock", "Route") with { Comment = "Asks the warehouse.", Result = Path("stock") },
        Choice(
            "Route",
            "Charge",
            Rule(In("stock?").IsNotNull().And(In("stock?.available").Equal(Number(0))), "OutOfStock"),
            Rule(In("coupon?").NotEqual(Null).And(In("total").Less(Number(10))), "Gift", Object(("for", In("customer.name")), ("coupon", In("coupon?")))),
            Rule(In("delaySeconds?").Else(Number(0)).Greater(Number(0)), "Delay")),
        Wait("Delay", new WaitTime.ComputedSeconds(In("delaySeconds")), "Charge"),
        Task("Charge", "Summarise") with
        {
            Name = "Charge the card",
            Method = Method("Charge", InputParameter, ContextParameter, CancellationParameter),
            Arguments = Shaping(Object(("amount", In("total")), ("currency", Text("EUR")), ("lines", In("lines[]").Count()))),
            Result = new ResultShape.Output(Shaping(Input.With(("payment", new Reference.Result().Member("id"))))),
        },
        Pass("Summarise", Text("Order ").Join(In("id")).Join(Text(": ")).Join(In("lines[]").At(0).Member("sku")), "Done") with { Result = Path("note") },
        Pass("Gift", Object(("message", Text("For ").Join(In("for"))), ("sizes", Array(Number(1), Null, True)), ("coupon", In("coupon?"))), "Done"),
        Succeed("Done"),
        Fail("OutOfStock", Text("OutOfStock"), Text("Nothing left of \"it\" in the Lager für Größen"))));

    private static Workflow Commented(Workflow workflow) =>
        workflow with { Machine = workflow.Machine with { Comment = "Checks stock, takes payment & tells the customer." } };
}
