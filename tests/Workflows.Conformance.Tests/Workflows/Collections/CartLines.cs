namespace Workflows.Conformance.Tests.Collections;

/// <summary>A pure method that extends a list.</summary>
internal static class CartLines
{
    public static int Pieces(this IReadOnlyList<InvoicingWorkflow.Line> lines) => lines.Sum(line => line.Quantity);
}
