namespace Workflows.Generators.Tests.Running.Services;

/// <summary>Tasks that send requests to services.</summary>
public sealed class ServiceTaskTests
{
    private const string Types = """
        [Resource("arn:aws:states:::aws-sdk:mail:send")]
        public sealed record SendMail(string To, string Text) : IServiceRequest<Sent>, ISyncRequest<Delivered>;
        [ServiceData] public sealed record Sent(string MessageId);
        [ServiceData] public sealed record Delivered(string MessageId, int Hops);
        public sealed record Order(string Customer, int Total, string? Message = null, ErrorOutput? Error = null);

        """;

    private const string Tell = """
        [Workflow("w", StartAt = nameof(Tell))]
        public sealed partial class W
        {
            [ServiceTask(End = true)] static SendMail Tell(Order order) => new(order.Customer, $"{100 / order.Total}");
        }
        """;

    [Fact]
    public async Task A_request_goes_to_its_handler_and_the_answer_is_the_result() => Assert.Equal("Sent { MessageId = m-ada: 7 EUR }", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(Tell))]
        public sealed partial class W
        {
            [ServiceTask(End = true)] static SendMail Tell(Order order) => new(order.Customer, $"{order.Total} EUR");
        }
        """,
        "With(Handlers.Add<SendMail, Sent>((mail, _) => new(new Sent($\"m-{mail.To}: {mail.Text}\"))))"));

    [Fact]
    public async Task With_Sync_the_handler_gives_what_is_told_of_the_job_that_has_ended() => Assert.Equal("ada 3", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(Tell))]
        public sealed partial class W
        {
            [ServiceTask(Sync = true, End = true, Output = nameof(Told))] static SendMail Tell(Order order) => new(order.Customer, "");
            static string Told(Delivered delivered) => $"{delivered.MessageId} {delivered.Hops}";
        }
        """,
        """
        With(Handlers
            .Add<SendMail, Sent>((_, _) => throw new InvalidOperationException())
            .Add<SendMail, Delivered>(async (mail, token) => { await Task.Yield(); return new Delivered(mail.To, 3); }))
        """));

    [Theory]
    [InlineData("throw new TaskFailedException(\"Mail.Throttled\", \"later\")", "Tell|Mail.Throttled|later")]
    [InlineData("throw new TimeoutException(\"no\")", "Tell|TimeoutException|{\"errorType\":\"TimeoutException\",\"errorMessage\":\"no\",\"stackTrace\":[]}")]
    [InlineData("new(Task.FromException<Sent>(new DivideByZeroException(\"no\")))", "Tell|DivideByZeroException|{\"errorType\":\"DivideByZeroException\",\"errorMessage\":\"no\",\"stackTrace\":[]}")]
    public async Task What_the_handler_throws_is_the_error_of_the_task(string body, string expected) =>
        Assert.Equal(expected, await RunAsync(Tell, $"With(Handlers.Add<SendMail, Sent>((mail, _) => {body}))"));

    [Fact]
    public async Task What_the_request_throws_is_a_query_that_could_not_be_evaluated() => Assert.Equal(
        "Tell|States.QueryEvaluationError|An error occurred while executing the state 'Tell'. Attempted to divide by zero.",
        await RunAsync(Tell, "With(Handlers.Add<SendMail, Sent>((mail, _) => new(new Sent(mail.Text))))", "new Order(\"ada\", 0)"));

    [Fact]
    public async Task Errors_are_retried_and_caught_by_the_names_of_the_service() => Assert.Equal("3 Mail.Bounced: ada after 3", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(Tell))]
        public sealed partial class W
        {
            [ServiceTask(End = true, Output = nameof(IdOf)), Retry("Mail.Throttled", MaxAttempts = 2), Catch(nameof(Failed), "Mail.Bounced", ResultPath = nameof(Order.Error))]
            static SendMail Tell(Order order) => new(order.Customer, "");
            static string IdOf(Sent sent) => sent.MessageId;
            [Task(End = true)] public string Failed(Order order) => $"{order.Total} {order.Error!.Error}: {order.Error.Cause} after {Calls}";
        }
        """,
        "With(Handlers.Add<SendMail, Sent>((mail, _) => ++Calls < 3 ? throw new TaskFailedException(\"Mail.Throttled\") : throw new TaskFailedException(\"Mail.Bounced\", mail.To)))",
        "new Order(\"ada\", 3)"));

    [Theory]
    [InlineData("async (mail, token) => { await new TaskCompletionSource().Task; return new Sent(\"\"); }")]
    [InlineData("async (mail, token) => { await Task.Delay(-1, token); return new Sent(\"\"); }")]
    public async Task A_handler_is_left_behind_when_the_time_is_up(string handler) => Assert.Equal("Tell|States.Timeout|", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(Tell))]
        public sealed partial class W
        {
            [ServiceTask(End = true, TimeoutSeconds = 5)] static SendMail Tell(Order order) => new(order.Customer, "");
        }
        """,
        $"With(Handlers.Add<SendMail, Sent>({handler}))"));

    [Theory]
    [InlineData("async (mail, token) => { await new TaskCompletionSource().Task; return new Sent(\"\"); }")]
    [InlineData("async (mail, token) => { await Task.Delay(-1, token); return new Sent(\"\"); }")]
    public async Task The_time_of_the_whole_execution_ends_it_too(string handler) => Assert.Equal("WorkflowTimedOutException|Tell", await RunAsync(
        Tell.Replace("StartAt = nameof(Tell)", "StartAt = nameof(Tell), TimeoutSeconds = 60"), $"With(Handlers.Add<SendMail, Sent>({handler}))"));

    [Fact]
    public async Task A_handler_is_told_of_the_end_of_the_execution() => Assert.Equal("cancelled", await OutsideProgram.RunAsync(
        Types + Tell,
        """
        await Stopped(source => new W().RunAsync(
            new Order("ada", 1),
            With(Handlers.Add<SendMail, Sent>(async (_, token) => { source.Cancel(); await Task.Delay(-1, token); return new Sent(""); })),
            source.Token))
        """));

    [Fact]
    public async Task Requests_of_branches_items_and_inner_workflows_are_answered_too() => Assert.Equal("a1 b1|c", await RunAsync(
        """
        [Workflow("inner", StartAt = nameof(Ask))]
        public sealed partial class Inner
        {
            [ServiceTask(End = true, Output = nameof(IdOf))] static SendMail Ask() => new("c", "");
            static string IdOf(Sent sent) => sent.MessageId;
        }

        [Workflow("w", StartAt = nameof(Fan))]
        public sealed partial class W
        {
            [Parallel(nameof(Each), nameof(Inner), End = true)] static string Fan(Order order, string[] ids, string id) => $"{string.Join(" ", ids)}|{id}";
            [Map(nameof(Ask), End = true)] static string[] Each(Order order) => ["a", "b"];
            [ServiceTask(End = true, Output = nameof(IdOf))] static SendMail Ask(string to) => new(to, "1");
            static string IdOf(Sent sent) => sent.MessageId;
        }
        """,
        "With(Handlers.Add<SendMail, Sent>(async (mail, token) => { await Task.Yield(); return new Sent(mail.To + mail.Text); }))"));

    [Fact]
    public async Task A_request_may_read_the_context_object_and_placeholders() => Assert.Equal("orders: w Tell", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(Tell))]
        public sealed partial class W([Placeholder("Topic")] string topic)
        {
            [ServiceTask(End = true, Output = nameof(IdOf))]
            SendMail Tell(Order order, WorkflowContext context) => new(topic, $"{context.StateMachine.Name} {context.State.Name}");
            static string IdOf(Sent sent) => sent.MessageId;
        }
        """,
        "With(Handlers.Add<SendMail, Sent>((mail, token) => new(new Sent($\"{mail.To}: {mail.Text}\"))))",
        construction: "new W(\"orders\")"));

    [Fact]
    public async Task Arguments_of_any_type_go_to_any_resource() => Assert.Equal("ada: x,y", await RunAsync(
        """
        [ServiceData] public sealed record ListBuckets(string Prefix);
        [ServiceData] public sealed record Buckets(string[] Names);
        [Workflow("w", StartAt = nameof(List))]
        public sealed partial class W
        {
            [ServiceTask<Buckets>("arn:aws:states:::aws-sdk:s3:listBuckets", End = true, Output = nameof(NamesOf))] static ListBuckets List(Order order) => new(order.Customer);
            static string NamesOf(Order order, Buckets buckets) => $"{order.Customer}: {string.Join(",", buckets.Names)}";
        }
        """,
        "With(Handlers.Add<ListBuckets, Buckets>((list, _) => new(new Buckets([\"x\", \"y\"]))))"));

    private static Task<string> RunAsync(string workflow, string options, string input = "new Order(\"ada\", 7)", string construction = "new W()") =>
        OutsideProgram.RunAsync(Types + workflow, $"await {construction}.RunAsync({input}, {options})");
}
