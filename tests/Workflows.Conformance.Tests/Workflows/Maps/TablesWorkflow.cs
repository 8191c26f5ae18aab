using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>A Map in a Map, and a Map in a Parallel in a Map; variables and the execution's input all the way in.</summary>
[Workflow("tables", StartAt = nameof(Open))]
public sealed partial class TablesWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(Rows)), Assign(nameof(Factor))]
    static Sheet Open(Sheet sheet) => sheet;

    static int Factor(Sheet sheet) => sheet.Factor;

    [Map(nameof(Row), MaxConcurrency = 1, Items = nameof(Sheet.Rows), Next = nameof(Groups)), ResultPath(nameof(Sheet.Sums)), Assign("sums")]
    static partial void Rows(Sheet sheet);

    [Map(nameof(Cell), Next = nameof(Sum)), Assign(nameof(Size))]
    static partial void Row(int[] row);

    static int Size(int[] row, int[] cells) => row.Length + cells.Length;

    [Task(End = true)]
    public Task<int> Cell(int cell, [Variable] int factor, [ExecutionInput] Sheet sheet) =>
        tasks.RunWith<int>(nameof(Cell), ("cell", cell), ("factor", factor), ("sheet", sheet));

    [Pass(End = true)]
    static int Sum(int[] cells, [Variable] int size, [Variable] int factor) => cells.Sum() * factor + size;

    [Map(nameof(Group), Items = nameof(Sheet.Rows), Next = nameof(Close))]
    static Part Groups(Sheet sheet, [Item] int[] row, [ItemIndex] int index, [Variable] int[] sums) => new(index, sums[index], row);

    [Parallel(nameof(Least), nameof(Each), End = true)]
    static string Group(Part part, int least, int[] each) => $"{part.Index}:{least}:{string.Join("+", each)}";

    [Wait(Next = nameof(Take))]
    static TimeSpan Least(Part part) => TimeSpan.FromSeconds(part.Index + 1);

    [Pass(End = true)]
    static int Take(Part part) => part.Row.Length == 0 ? 0 : part.Row[0];

    [Map(nameof(Slow), Items = nameof(Part.Row), MaxConcurrency = 2, End = true)]
    static Load Each(Part part, [Item] int value, [Variable] int factor) => new(value, part.Sum + factor);

    [Task(End = true)]
    public Task<int> Slow(Load load, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Slow), load, cancellationToken);

    [Succeed]
    static Report Close(string[] groups, [Variable] int[] sums) => new(groups, sums);

    public sealed record Sheet(string Name, int Factor, int[][] Rows, int[] Sums);

    public sealed record Part(int Index, int Sum, int[] Row);

    public sealed record Load(int Value, int Sum);

    public sealed record Report(string[] Groups, int[] Sums);
}
