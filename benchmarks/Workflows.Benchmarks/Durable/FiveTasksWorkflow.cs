namespace Workflows.Benchmarks.Durable;

/// <summary>Five Tasks that do nothing else: each is a transition, and a commit before its work and one after it are what the store has to do.</summary>
[Workflow("five-tasks", StartAt = nameof(Reserve))]
public sealed partial class FiveTasksWorkflow
{
    [Task(Next = nameof(Charge))]
    public ValueTask<Order> Reserve(Order order) => new(order with { Steps = order.Steps + 1 });

    [Task(Next = nameof(Pack))]
    public ValueTask<Order> Charge(Order order) => new(order with { Steps = order.Steps + 1 });

    [Task(Next = nameof(Ship))]
    public ValueTask<Order> Pack(Order order) => new(order with { Steps = order.Steps + 1 });

    [Task(Next = nameof(Tell))]
    public ValueTask<Order> Ship(Order order) => new(order with { Steps = order.Steps + 1 });

    [Task(End = true)]
    public ValueTask<Order> Tell(Order order) => new(order with { Steps = order.Steps + 1 });
}
