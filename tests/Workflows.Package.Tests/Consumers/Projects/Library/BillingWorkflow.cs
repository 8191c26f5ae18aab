using Workflows;

namespace Library;

[Workflow("billing", StartAt = nameof(Bill))]
public sealed partial class BillingWorkflow
{
    [Pass(End = true)]
    static string Bill(string customer) => $"A bill for {customer}";
}
