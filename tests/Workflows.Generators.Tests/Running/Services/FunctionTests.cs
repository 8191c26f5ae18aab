namespace Workflows.Generators.Tests.Running.Services;

/// <summary>Lambda functions that exist already, as functions by their names.</summary>
public sealed class FunctionTests
{
    private const string Types = "public sealed record Order(string Customer, int Total); public sealed record Quote(int Price); public sealed record PriceRequest(string Who);\n";

    [Fact]
    public async Task A_function_is_found_by_its_name_before_one_of_its_types() => Assert.Equal("Quote { Price = 3 }", await RunAsync(
        """
        [Lambda<Quote>("${Price}", End = true)] static PriceRequest Call(Order order) => new(order.Customer);
        """,
        "Handlers.Add<PriceRequest, Quote>(\"${Price}\", (request, _) => new(new Quote(request.Who.Length))).Add<PriceRequest, Quote>((_, _) => new(new Quote(-1)))"));

    [Fact]
    public async Task One_without_a_name_is_found_by_its_types() => Assert.Equal("Quote { Price = 3 }", await RunAsync(
        """
        [Lambda<Quote>("${Price}", End = true)] static PriceRequest Call(Order order) => new(order.Customer);
        """,
        "Handlers.Add<PriceRequest, Quote>((request, _) => new(new Quote(request.Who.Length)))"));

    [Theory]
    [InlineData("Add<PriceRequest>(\"${Note}\", (request, _) => { Calls += request.Who.Length; return default; })")]
    [InlineData("Add<PriceRequest, Quote>(\"${Note}\", async (request, _) => { await Task.Yield(); Calls += request.Who.Length; return new Quote(1); })")]
    [InlineData("Add<PriceRequest, System.Text.Json.JsonElement>((request, _) => { Calls += request.Who.Length; return default; })")]
    public async Task Whatever_a_function_returns_is_ignored_where_nobody_reads_it(string handler) => Assert.Equal("3 7", await RunAsync(
        """
        [Lambda("${Note}", Next = nameof(Count))] static PriceRequest Call(Order order) => new(order.Customer);
        [Task(End = true)] public string Count(Order order) => $"{Calls} {order.Total}";
        """,
        $"Handlers.{handler}"));

    [Fact]
    public async Task Without_a_payload_a_function_gets_an_empty_object() => Assert.Equal("Quote { Price = 2 } {}", await RunAsync(
        """
        [Lambda<Quote>("${Price}", Next = nameof(Call2)), Assign("quote")] static partial void Call();
        [Lambda<string>("${Text}", Next = nameof(Both))] static partial void Call2();
        [Task(End = true)] public string Both(string text, [Variable] Quote quote) => $"{quote} {text}";
        """,
        "Handlers.Add(\"${Price}\", _ => new ValueTask<Quote>(new Quote(2))).Add<System.Text.Json.JsonElement, string>(\"${Text}\", (payload, _) => new(payload.GetRawText()))"));

    [Fact]
    public async Task A_function_has_the_automatic_retrier_of_AWS_Lambda() => Assert.Equal("Quote { Price = 3 }", await RunAsync(
        """
        [Lambda<Quote>("${Price}", End = true)] static PriceRequest Call(Order order) => new(order.Customer);
        """,
        "Handlers.Add<PriceRequest, Quote>(\"${Price}\", (_, _) => ++Calls < 3 ? throw new TaskFailedException(\"Lambda.ServiceException\") : new(new Quote(Calls)))"));

    private static Task<string> RunAsync(string states, string handlers) => OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Call))]
        public sealed partial class W
        {
            {{states}}
        }
        """,
        $"await new W().RunAsync({(states.Contains("void Call()") ? "" : "new Order(\"ada\", 7), ")}With({handlers}))");

    [Theory]
    [InlineData("false", "a,b")]
    [InlineData("true", "a")]
    public async Task What_a_handler_changes_is_seen_by_the_next_state_unless_inputs_are_copied(string copies, string seen) => Assert.Equal(seen, await OutsideProgram.RunAsync(
        $$"""
        public sealed record Cart(List<string> Lines);
        public sealed record Request(List<string> Of);
        [Workflow("w", StartAt = nameof(Ask), CopyInputs = {{copies}})]
        public sealed partial class W
        {
            [Lambda<int>("${Fn}", Next = nameof(Show)), DiscardResult] static Request Ask(Cart cart) => new(cart.Lines);
            [Task(End = true)] public string Show(Cart cart) => string.Join(",", cart.Lines);
        }
        """,
        """await new W().RunAsync(new(["a"]), With(Handlers.Add<Request, int>("${Fn}", (request, _) => { request.Of.Add("b"); return new(1); })))"""));
}
