namespace Workflows.Conformance.Tests.Variables;

/// <summary>All of a state reads what was there when it was entered: swaps, outputs beside assignments, arms that give something else than they keep.</summary>
[Workflow("snapshot", StartAt = nameof(Start))]
public sealed partial class SnapshotWorkflow
{
    [Pass(Next = nameof(Swap)), Assign(nameof(Pair)), Assign("whole")]
    static Numbers Start(Numbers numbers) => numbers with { A = numbers.A + 1 };

    static (int a, int b, int[] list, int[][] grid) Pair(Numbers numbers) => (numbers.A, numbers.B, numbers.List, [numbers.List, []]);

    [Wait(Seconds = 1, Next = nameof(Route)), Assign(nameof(Swapped)), Assign("held")]
    static partial void Swap(Numbers numbers);

    static (int a, int b, int[] list) Swapped([Variable] int a, [Variable] int b, [Variable] int[] list) => (b, a, [a, list.Length]);

    [Choice, Assign("routed"), Assign(nameof(Sum))]
    static Next Route(Numbers numbers, [Variable] int a, [Variable] int b) =>
        a > b ? Next.To(nameof(Keep), numbers with { B = a }) : nameof(Keep);

    static (int sum2, int b) Sum(Numbers numbers, [Variable] int a, [Variable] int b) => (a + b, numbers.A == 7 ? 1 / (numbers.A - 7) : b * 10);

    // The old value is meant.
    [Pass(Next = nameof(Done)), Assign(nameof(After)), ResultPath(nameof(Numbers.A))]
#pragma warning disable WFL2010
    static int Keep(Numbers numbers, [Variable] int a) => a;
#pragma warning restore WFL2010

    static (int[] after, int a) After(Numbers numbers, [Variable] int[] list, [Variable] int a) => ([numbers.A, list[0]], a + 100);

    [Succeed]
    static Result Done(
        Numbers numbers, [Variable] Numbers whole, [Variable] Numbers held, [Variable] Numbers routed, [Variable] int a, [Variable] int b, [Variable] int sum2, [Variable] int[] list, [Variable] int[][] grid, [Variable] int[] after) =>
        new(numbers, whole, held, routed, [a, b, sum2], list, grid, after);

    public sealed record Numbers(int A, int B, int[] List);

    public sealed record Result(Numbers Last, Numbers Whole, Numbers Held, Numbers Routed, int[] Numbers, int[] List, int[][] Grid, int[] After);
}
