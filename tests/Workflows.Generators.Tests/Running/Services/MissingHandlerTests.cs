namespace Workflows.Generators.Tests.Running.Services;

/// <summary>What nobody does in process is told before the first state.</summary>
public sealed class MissingHandlerTests
{
    private const string Types = """
        [Resource("arn:aws:states:::aws-sdk:mail:send")]
        public sealed record SendMail(string To) : IServiceRequest<Sent>;
        [ServiceData] public sealed record Sent(string MessageId);
        public sealed record Order(string Customer);
        [Workflow("inner", StartAt = nameof(Ask))]
        public sealed partial class Inner { [ServiceTask(End = true), DiscardResult] static SendMail Ask(Order order) => new(order.Customer); }

        """;

    [Theory]
    [InlineData(
        "[ServiceTask(Next = nameof(Done)), DiscardResult] static SendMail Call(Order order) => new(order.Customer);",
        "w/Call: Workflow 'w' cannot start, for its state 'Call' sends a SendMail that nobody answers. "
        + "Give it an IServiceHandler<SendMail, Sent>: new RunOptions { Services = new ServiceHandlers().Add<SendMail, Sent>(…) }, or register one in dependency injection.")]
    [InlineData(
        "[Lambda<Sent[]>(\"${Price}\", Next = nameof(Done)), DiscardResult] static Order Call(Order order) => order;",
        "w/Call: Workflow 'w' cannot start, for its state 'Call' calls '${Price}', which nobody does here. "
        + "Give it a function: new RunOptions { Services = new ServiceHandlers().Add<Order, Sent[]>(\"${Price}\", …) }, or register an IServiceHandler<Order, Sent[]> in dependency injection.")]
    [InlineData(
        "[Lambda(\"${Note}\", Next = nameof(Done))] static Order Call(Order order) => order;",
        "w/Call: Workflow 'w' cannot start, for its state 'Call' calls '${Note}', which nobody does here. "
        + "Give it a function: new RunOptions { Services = new ServiceHandlers().Add<Order>(\"${Note}\", …) }, or register an IServiceHandler<Order, JsonElement> in dependency injection.")]
    [InlineData(
        "[StartExecution<Order, Sent>(\"${Billing}\", Next = nameof(Done)), DiscardResult] static Order Call(Order order) => order;",
        "w/Call: Workflow 'w' cannot start, for its state 'Call' calls '${Billing}', which nobody does here. "
        + "Give it a function: new RunOptions { Services = new ServiceHandlers().Add<Order, Sent>(\"${Billing}\", …) }, or register an IServiceHandler<Order, Sent> in dependency injection.")]
    [InlineData(
        "[Task(Next = nameof(Done)), DiscardResult] public void Call(Order order, TaskToken<Sent> token) { }",
        "w/Call: Workflow 'w' cannot start, for its state 'Call' waits for a task token, and there is no CallbackHub. "
        + "Give it one: new RunOptions { Callbacks = new CallbackHub() }, or register it as a singleton in dependency injection.")]
    [InlineData(
        "[Activity<Sent>(\"resize\", Next = nameof(Done)), DiscardResult] static Order Call(Order order) => order;",
        "w/Call: Workflow 'w' cannot start, for its state 'Call' waits for a worker of the activity 'resize', and there is no CallbackHub. "
        + "Give it one: new RunOptions { Callbacks = new CallbackHub() }, or register it as a singleton in dependency injection.")]
    [InlineData(
        "[Parallel(nameof(Inner), Next = nameof(Done)), DiscardResult] static partial void Call(Order order);",
        "inner/Ask: Workflow 'inner' cannot start, for its state 'Ask' sends a SendMail that nobody answers. "
        + "Give it an IServiceHandler<SendMail, Sent>: new RunOptions { Services = new ServiceHandlers().Add<SendMail, Sent>(…) }, or register one in dependency injection.")]
    [InlineData(
        "[StartExecution<Inner>(Next = nameof(Done)), DiscardResult] static Order Call(Order order) => order;",
        "inner/Ask: Workflow 'inner' cannot start, for its state 'Ask' sends a SendMail that nobody answers. "
        + "Give it an IServiceHandler<SendMail, Sent>: new RunOptions { Services = new ServiceHandlers().Add<SendMail, Sent>(…) }, or register one in dependency injection.")]
    [InlineData(
        "[Map(nameof(Ask), Next = nameof(Done)), DiscardResult] static Order[] Call(Order order) => [order]; [ServiceTask(End = true), DiscardResult] static SendMail Ask(Order order) => new(order.Customer);",
        "w/Ask: Workflow 'w' cannot start, for its state 'Ask' sends a SendMail that nobody answers. "
        + "Give it an IServiceHandler<SendMail, Sent>: new RunOptions { Services = new ServiceHandlers().Add<SendMail, Sent>(…) }, or register one in dependency injection.")]
    public async Task It_names_workflow_state_and_remedy(string call, string expected)
    {
        var workflow = $$"""
            [Workflow("w", StartAt = nameof(First))]
            public sealed partial class W
            {
                [Task(Next = nameof(Call))] public void First(Order order) => throw new InvalidOperationException("ran");
                {{call}}
                [Succeed] static partial void Done();
            }
            """;
        Assert.Equal(expected, await OutsideProgram.RunAsync(Types + workflow, "await new W().RunAsync(new Order(\"ada\"))"));
        Assert.StartsWith("First|InvalidOperationException|", await OutsideProgram.RunAsync(
            Types + workflow,
            "await new W().RunAsync(new Order(\"ada\"), With(Handlers.Add<SendMail, Sent>((_, _) => default).Add<Order, Sent[]>(\"${Price}\", (_, _) => default).Add<Order>(\"${Note}\", (_, _) => default).Add<Order, Sent>(\"${Billing}\", (_, _) => default)))"));
    }

    [Fact]
    public async Task All_that_is_missing_is_told_at_once()
    {
        var told = await OutsideProgram.RunAsync(
            Types + """
                [Workflow("w", StartAt = nameof(First))]
                public sealed partial class W
                {
                    [ServiceTask(Next = nameof(Second)), DiscardResult] static SendMail First(Order order) => new(order.Customer);
                    [Lambda("${Note}", End = true)] static Order Second(Order order) => order;
                }
                """,
            "await new W().RunAsync(new Order(\"ada\"), With(Handlers.Add<string>(\"${Note}\", (_, _) => default)))");

        Assert.StartsWith("w/First: Workflow 'w' cannot start, for its state 'First' sends a SendMail that nobody answers.", told);
        Assert.Contains("\nWorkflow 'w' cannot start, for its state 'Second' calls '${Note}' with other types than it was given for.", told);
    }
}
