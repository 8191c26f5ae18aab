using Workflows.Generators.Tests.Running.Services;

namespace Workflows.Generators.Tests.Running.Callbacks;

/// <summary>Tasks that hand out a token and wait until it is returned.</summary>
public sealed class CallbackTaskTests
{
    private const string Types = """
        [Resource("arn:aws:states:::sqs:sendMessage")]
        public sealed record Send(string Body) : IServiceRequest<Sent>, ICallbackRequest;
        [ServiceData] public sealed record Sent(string MessageId);
        public sealed record Answer(int Id);
        public sealed record Order(string Customer, int Limit, Answer? Answer = null);

        """;

    private const string Succeed = "Program.Hub.SendTaskSuccess(token, new Answer(order.Limit))";

    [Theory]
    [InlineData($"public void Ask(Order order, TaskToken<Answer> token) => {Succeed};")]
    [InlineData($"public Task Ask(Order order, TaskToken<Answer> token) {{ {Succeed}; return Task.CompletedTask; }}")]
    [InlineData($"public async ValueTask Ask(Order order, TaskToken<Answer> token) {{ await Task.Yield(); {Succeed}; }}")]
    [InlineData($"public static void Ask(TaskToken<Answer> token, Order order) => _ = Task.Run(() => {Succeed});")]
    public async Task What_comes_with_the_token_is_the_result(string ask)
    {
        foreach (var limit in new[] { "", ", TimeoutSeconds = 60" })
        {
            Assert.Equal("Answer { Id = 9 }", await OutsideProgram.RunAsync(
                $$"""
                {{Types}}
                [Workflow("w", StartAt = nameof(Ask))]
                public sealed partial class W { [Task(End = true{{limit}}), Retry<IndexOutOfRangeException>] {{ask}} }
                """,
                "await new W().RunAsync(new Order(\"ada\", 9), new() { Callbacks = Hub })"));
        }
    }

    [Theory]
    [InlineData("public void Ask(Order order, TaskToken<Answer> token) => throw new ArgumentException(\"no\");", "ArgumentException")]
    [InlineData("public async Task Ask(Order order, TaskToken<Answer> token) { await Task.Yield(); throw new ArgumentException(\"no\"); }", "ArgumentException")]
    [InlineData("public void Ask(Order order, TaskToken<Answer> token) => Program.Hub.SendTaskFailure(token.Value, \"Shop.Refused\", \"why\");", "Shop.Refused")]
    [InlineData("public void Ask(Order order, TaskToken<Answer> token) { Program.Hub.SendTaskFailure(token.Value, \"Shop.Refused\", \"why\"); throw new ArgumentException(\"too late\"); }", "Shop.Refused")]
    public async Task A_failure_of_the_call_or_of_who_has_the_token_fails_the_state(string ask, string error) => Assert.StartsWith($"Ask|{error}|", await OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Ask))]
        public sealed partial class W { [Task(End = true)] {{ask}} }
        """,
        "await new W().RunAsync(new Order(\"ada\", 9), With())"));

    [Fact]
    public async Task An_answer_that_came_before_the_call_failed_counts() => Assert.Equal("Answer { Id = 9 }", await OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Ask))]
        public sealed partial class W { [Task(End = true)] public void Ask(Order order, TaskToken<Answer> token) { {{Succeed}}; throw new ArgumentException("too late"); } }
        """,
        "await new W().RunAsync(new Order(\"ada\", 9), With())"));

    [Theory]
    [InlineData("HeartbeatSeconds = 5", "States.Timeout")]
    [InlineData("HeartbeatSecondsPath = nameof(Order.Limit)", "States.Timeout")]
    [InlineData("HeartbeatSecondsPath = nameof(Half)", "States.Timeout")]
    [InlineData("TimeoutSeconds = 5", "States.Timeout")]
    [InlineData("TimeoutSecondsPath = nameof(Order.Limit)", "States.Timeout")]
    public async Task Who_is_silent_for_too_long_fails_the_state(string limit, string error)
    {
        foreach (var ask in new[] { "[Task(End = true, {0})] public void Ask(Order order, TaskToken<Answer> token) { }", "[ServiceTask(End = true, {0})] static Send Ask(Order order, TaskToken<Answer> token) => new(token.Value);" })
        {
            Assert.Equal($"Ask|{error}|", await OutsideProgram.RunAsync(
                $$"""
                {{Types}}
                [Workflow("w", StartAt = nameof(Ask))]
                public sealed partial class W { {{ask.Replace("{0}", limit)}} {{(limit.Contains("Half") ? "static int Half(Order order) => order.Limit - 1;" : "")}} }
                """,
                "await new W().RunAsync(new Order(\"ada\", 9), With(Handlers.Add<Send, Sent>((_, _) => new(new Sent(\"\")))))"));
        }
    }

    [Fact]
    public async Task A_heartbeat_out_of_range_is_a_query_that_could_not_be_evaluated() => Assert.StartsWith("Ask|States.QueryEvaluationError|", await OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Ask))]
        public sealed partial class W { [Task(End = true, HeartbeatSecondsPath = nameof(Order.Limit))] public void Ask(Order order, TaskToken<Answer> token) { } }
        """,
        "await new W().RunAsync(new Order(\"ada\", 0), With())"));

    [Fact]
    public async Task A_request_carries_the_token_and_its_answer_is_of_no_account() => Assert.Equal("ada 3", await OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Ask))]
        public sealed partial class W
        {
            [ServiceTask(Next = nameof(Print)), ResultPath(nameof(Order.Answer))] static Send Ask(Order order, TaskToken<Answer> token) => new(token.Value);
            [Task(End = true)] public string Print(Order order) => $"{order.Customer} {order.Answer!.Id}";
        }
        """,
        "await new W().RunAsync(new Order(\"ada\", 9), With(Handlers.Add<Send, Sent>((send, _) => { Hub.SendTaskSuccess(send.Body, \"{\\\"id\\\":3}\"); return new(new Sent(\"\")); })))"));

    [Fact]
    public async Task A_function_gets_the_token_in_its_payload() => Assert.Equal("Answer { Id = 3 }", await OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Ask))]
        public sealed partial class W { [Lambda("${Ask}", End = true)] static Send Ask(Order order, TaskToken<Answer> token) => new(token.Value); }
        """,
        "await new W().RunAsync(new Order(\"ada\", 9), With(Handlers.Add<Send>(\"${Ask}\", (send, _) => { Hub.SendTaskSuccess(send.Body, \"{\\\"id\\\":3}\"); return default; })))"));

    [Theory]
    [InlineData("new() { Body = Json.Element(new Message(order, token)) }", "send.Body.GetProperty(\"token\").GetString()!")]
    [InlineData("new() { Body = Json.Element(new[] { token }) }", "send.Body[0].GetString()!")]
    [InlineData("new() { Body = Json.Element(token) }", "send.Body.GetString()!")]
    [InlineData("new() { Body = Json.Element(Json.Text(new Message(order, token))) }", "W.Definition.TypeInfo<Message>().Read(send.Body.GetString()!).Token.Value")]
    public async Task A_token_in_data_is_its_text(string request, string token) => Assert.Equal("Answer { Id = 3 }", await OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Resource("arn:aws:states:::sqs:sendMessage")]
        public sealed record SendAny : IServiceRequest<Sent>, ICallbackRequest { public required System.Text.Json.JsonElement Body { get; init; } }
        public sealed record Message(Order Order, TaskToken<Answer> Token);
        public static class Reading { public static T Read<T>(this System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info, string text) => System.Text.Json.JsonSerializer.Deserialize(text, info)!; }
        [Workflow("w", StartAt = nameof(Ask))]
        public sealed partial class W { [ServiceTask(End = true)] static SendAny Ask(Order order, TaskToken<Answer> token) => {{request}}; }
        """,
        $$"""await new W().RunAsync(new Order("ada", 9), With(Handlers.Add<SendAny, Sent>((send, _) => { Hub.SendTaskSuccess({{token}}, "{\"id\":3}"); return new(new Sent("")); })))"""));

    [Fact]
    public async Task Each_try_has_a_token_of_its_own() => Assert.Equal("Answer { Id = 2 }", await OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Ask))]
        public sealed partial class W
        {
            private readonly HashSet<string> _tokens = [];
            [Task(End = true), Retry("Again", IntervalSeconds = 1)]
            public void Ask(Order order, TaskToken<Answer> token)
            {
                _tokens.Add(token.Value);
                if (_tokens.Count == 1) { Program.Hub.SendTaskFailure(token.Value, "Again"); } else { Program.Hub.SendTaskSuccess(token, new Answer(_tokens.Count)); }
            }
        }
        """,
        "await new W().RunAsync(new Order(\"ada\", 9), With())"));

    [Fact]
    public async Task A_stop_ends_the_waiting_and_closes_the_token() => Assert.Equal("cancelled TaskTimedOut", await OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Ask))]
        public sealed partial class W
        {
            public TaskCompletionSource<string> Token { get; } = new();
            [Task(End = true)] public void Ask(Order order, TaskToken<Answer> token) => Token.SetResult(token.Value);
            public static async Task<string> Stop()
            {
                using var source = new CancellationTokenSource();
                var workflow = new W();
                var running = workflow.RunAsync(new Order("ada", 9), Program.With(), source.Token).AsTask();
                var token = await workflow.Token.Task;
                source.Cancel();
                var came = "";
                try { await running; } catch (OperationCanceledException) { came = "cancelled"; }
                try { Program.Hub.SendTaskSuccess(token, "{\"id\":1}"); } catch (TaskTokenException e) { came += $" {e.ErrorCode}"; }
                return came;
            }
        }
        """,
        "await W.Stop()"));
}
