using OrderProcessing;
using Workflows;

namespace Running;

/// <summary>Running a workflow without a host.</summary>
public static class RunningByHand
{
    public static async Task<string> RunAsync(Order order)
    {
        var workflow = new OrderWorkflow(
            new InMemoryInventory(), new InMemoryApprovals(), new InMemoryPayments(), new InMemoryWarehouse(), new InMemoryMail());

        Receipt receipt = await workflow.RunAsync(order);
        return receipt.OrderId;
    }

    public static async Task<string> DescribeAsync(OrderWorkflow workflow, Order order, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            var options = new RunOptions { ExecutionName = $"order-{order.Id}", TimeProvider = clock };
            var receipt = await workflow.RunAsync(order, options, cancellationToken);
            return $"paid with {receipt.PaymentId}";
        }
        catch (WorkflowFailedException failure)
        {
            return $"{failure.State} failed with {failure.Error}: {failure.Cause}";
        }
    }
}
