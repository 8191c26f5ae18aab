namespace Workflows.Analyzers.Tests.Errors;

/// <summary>Where a [Catch] leads, and what it gives there.</summary>
public sealed class CatchTests
{
    [Theory]
    [InlineData("Catch({|WFL1003:\"Missing\"|})")]
    [InlineData("Catch({|WFL1003:nameof(Helper)|}, \"A\")")]
    [InlineData("Catch<TimeoutException>({|WFL1003:nameof(Helper)|})")]
    [InlineData("Catch({|WFL1003:\"\"|}, \"A\")")]
    [InlineData("Catch({|WFL1003:null!|}, \"A\")")]
    public Task A_handler_that_is_no_state_is_found_at_its_name(string entry) => CheckAsync($"[Task(End = true), {entry}] int Work(Order order) => 1; int Helper() => 1;");

    [Fact]
    public Task A_handler_that_is_no_state_is_found_once_on_the_class() => Findings.CheckAsync("""
        [Workflow("w", StartAt = nameof(Work)), Catch({|WFL1003:"Missing"|})] partial class W
        {
            [Task(Next = nameof(More))] int Work(int n) => n;
            [Task(End = true)] int More(int n) => n;
        }
        """);

    [Theory]
    [InlineData("ResultPath = {|WFL2004:\"Missing\"|}")]
    [InlineData("ResultPath = {|WFL2004:\"\"|}")]
    [InlineData("ResultPath = {|WFL2004:null|}")]
    [InlineData("ResultPath = {|WFL2004:nameof(Order.Text)|}")]
    [InlineData("ResultPath = {|WFL2004:nameof(Order.Json)|}")]
    [InlineData("ResultPath = {|WFL2004:nameof(Order.Hidden)|}")]
    [InlineData("Output = {|WFL0007:\"Missing\"|}")]
    [InlineData("{|WFL0009:ResultPath = nameof(Order.Error)|}, Output = nameof(Both)")]
    public Task A_place_for_the_error_that_does_not_fit_is_found(string setting) => CheckAsync($$"""
        [Task(Next = nameof(Done)), Catch(nameof(Handle), {{setting}})] Order Work(Order order) => order;
        [Pass(Next = nameof(Done))] static Order Handle(Order order) => order;
        [Succeed] static Order Done(Order order) => order;
        static Order Both(Order order, ErrorOutput error) => order;
        """.Replace("{|WFL0009:ResultPath = nameof(Order.Error)|}", "ResultPath = {|WFL0009:nameof(Order.Error)|}"));

    [Theory]
    [InlineData("ResultPath = nameof(Order.Error)")]
    [InlineData("ResultPath = nameof(Order.Sure)")]
    [InlineData("Output = nameof(Both)")]
    public Task A_place_for_the_error_that_fits_is_right(string setting) => CheckAsync($$"""
        [Task(Next = nameof(Done)), Catch(nameof(Done), {{setting}})] Order Work(Order order) => order;
        [Succeed] static Order Done(Order order) => order;
        static Order Both(Order order, ErrorOutput error) => order with { Error = error };
        """);

    [Theory]
    [InlineData("[Task(End = true), Catch(nameof(Done), ResultPath = {|WFL2004:\"Error\"|})] int Work() => 1; [Succeed] static int Done(int n) => n;")]
    [InlineData("[Task(End = true), Catch(nameof(Done), ResultPath = {|WFL2004:\"Error\"|})] int Work(int n) => 1; [Succeed] static int Done(int n) => n;")]
    [InlineData("[Task(End = true), Catch(nameof(Done), ResultPath = {|WFL2004:\"Error\"|})] int Work(Order? order) => 1; [Succeed] static int Done() => 1;")]
    [InlineData("[Task(End = true), Catch(nameof(Done), ResultPath = {|WFL2004:\"Error\"|})] int Work(Plain plain) => 1; [Succeed] static int Done() => 1;")]
    public Task An_input_that_cannot_hold_the_error_is_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(End = true), Catch(nameof(Done), Output = nameof(Shape))] int Work(Order order) => 1; static string {|WFL0003:Shape|}(string text) => text;")]
    [InlineData("[Task(End = true), Catch(nameof(Done), Output = nameof(Shape))] int Work(Order order) => 1; static string {|WFL0003:Shape|}(Order a, Order b, ErrorOutput c) => \"\";")]
    [InlineData("[Task(End = true), Catch(nameof(Done), Output = nameof(Shape))] int Work(Order order) => 1; static Task<string> {|WFL0003:Shape|}(ErrorOutput c) => null!;")]
    [InlineData("[Task(End = true), Catch(nameof(Done), Output = {|WFL2001:nameof(Shape)|})] int Work(Order order) => 1; static string Shape(int n, ErrorOutput c) => \"\";")]
    [InlineData("[Task(End = true), Catch(nameof(Done), Output = nameof(Shape))] int Work(Order order) => 1; static string Shape(ErrorOutput e) => {|WFL4001:e.ToString()|};")]
    [InlineData("[Task(End = true), Catch(nameof(Done), Output = nameof(Shape))] int Work(Order order) => 1; static string Shape(ErrorOutput e) => {|WFL4001:e.TryReadException(out _)|} ? \"\" : \"\";")]
    public Task A_shaping_method_that_does_not_fit_is_found(string states) => CheckAsync(states + " [Succeed] static int Done(string text) => 1;");

    [Theory]
    [InlineData("Catch({|WFL2001:nameof(Handle)|})", "string")]
    [InlineData("Catch<TimeoutException>({|WFL2001:nameof(Handle)|})", "int")]
    [InlineData("Catch({|WFL2001:nameof(Handle)|}, ResultPath = nameof(Order.Error))", "ErrorOutput")]
    [InlineData("Catch({|WFL2001:nameof(Handle)|}, Output = nameof(Shape))", "Order")]
    public Task A_handler_that_takes_something_else_is_found_at_its_name(string entry, string taken) => CheckAsync($$"""
        [Task(End = true), {{entry}}] int Work(Order order) => 1;
        [Succeed] static int Handle({{taken}} value) => 1;
        {{(entry.Contains("Shape") ? "static string Shape(ErrorOutput error) => \"\";" : "")}}
        """);

    [Theory]
    [InlineData("Catch(nameof(Handle))", "Order value")]
    [InlineData("Catch(nameof(Handle))", "Order? value")]
    [InlineData("Catch(nameof(Handle))", "Named value")]
    [InlineData("Catch(nameof(Handle))", "")]
    [InlineData("Catch(nameof(Handle))", "ErrorOutput value")]
    [InlineData("Catch(nameof(Handle))", "ErrorOutput? value")]
    [InlineData("Catch(nameof(Handle))", "System.Text.Json.JsonElement value")]
    [InlineData("Catch(nameof(Handle), Output = nameof(Shape))", "string value")]
    public Task A_handler_that_takes_what_there_is_is_right(string entry, string parameter) => CheckAsync($$"""
        [Task(End = true), {{entry}}] int Work(Order order) => 1;
        [Succeed] static int Handle({{parameter}}) => 1;
        static string Shape(ErrorOutput error) => "";
        """);

    [Theory]
    [InlineData("ErrorOutput error", "error.Error ?? \"none\"")]
    [InlineData("Order order, ErrorOutput error, WorkflowContext context", "$\"{order.Text} {context.State.RetryCount} {error.Cause}\"")]
    [InlineData("", "\"nothing\"")]
    public Task A_shaping_method_takes_what_it_needs(string parameters, string value) => CheckAsync($$"""
        [Task(End = true), Catch(nameof(Handle), Output = nameof(Shape))] int Work(Order order) => 1;
        [Succeed] static int Handle(string value) => 1;
        static string Shape({{parameters}}) => {{value}};
        """);

    [Fact]
    public async Task The_message_of_a_handler_says_what_the_catch_gives()
    {
        var found = await Findings.OfAsync(Source("[Task(End = true), Catch(nameof(Handle))] int Work(Order order) => 1; [Succeed] static int Handle(string text) => 1;"));
        Assert.Equal(
            ["The [Catch] of 'Work' gives 'Order', but 'Handle' takes 'string'; let 'Handle' take that, an ErrorOutput or no parameter, or let the [Catch] give something else by Output = nameof(…)"],
            found.Select(diagnostic => diagnostic.GetMessage()));
    }

    [Fact]
    public async Task The_message_of_a_handler_that_takes_the_error_says_what_keeps_it_away()
    {
        var found = await Findings.OfAsync(Source("[Task(End = true), Catch(nameof(Handle), ResultPath = nameof(Order.Error))] int Work(Order order) => 1; [Succeed] static int Handle(ErrorOutput error) => 1;"));
        Assert.Equal(
            ["The [Catch] of 'Work' gives 'Order', but 'Handle' takes 'ErrorOutput'; remove its ResultPath or Output, so that it gives the error, or let 'Handle' take what it gives"],
            found.Select(diagnostic => diagnostic.GetMessage()));
    }

    [Theory]
    [InlineData("nameof(Order.Text)", "The error of 'Work' cannot be put there: 'Order.Text' is of type 'string'; declare it as 'ErrorOutput?'")]
    [InlineData("\"Nothing\"", "The error of 'Work' cannot be put there: 'Order' has no member 'Nothing' in its JSON")]
    public async Task The_message_of_a_place_speaks_of_the_error(string member, string message)
    {
        var found = await Findings.OfAsync(Source($"[Task(End = true), Catch(nameof(Handle), ResultPath = {member})] int Work(Order order) => 1; [Succeed] static int Handle(Order order) => 1;"));
        Assert.Equal([message], found.Select(diagnostic => diagnostic.GetMessage()));
    }

    [Fact]
    public Task A_catch_may_lead_back_to_its_own_state() =>
        CheckAsync("[Task(End = true), Catch<TimeoutException>(nameof(Work), ResultPath = nameof(Order.Error))] Order Work(Order order) => order;");

    [Fact]
    public Task A_catch_is_a_way_to_the_end() => CheckAsync("""
        [Task(Next = nameof(Work)), Catch<TimeoutException>(nameof(Done))] Order Work(Order order) => order;
        [Succeed] static int Done(Order order) => 1;
        """);

    [Fact]
    public Task A_default_of_the_class_is_checked_for_each_task() => CheckAsync("""
        [Task(Next = nameof(More))] int Work(Order order) => 1;
        [Task(Next = nameof(Done))] string More(int n) => "";
        [Succeed] static int Handle(Order order) => 1;
        [Succeed] static int Done(string text) => 1;
        """, "[Catch({|WFL2001:nameof(Handle)|})]");

    private static Task CheckAsync(string states, string onClass = "") => Findings.CheckAsync(Source(states, onClass));

    private static string Source(string states, string onClass = "") => $$"""
        public record Named(string Text);
        public sealed class Plain { public ErrorOutput? Error { get; init; } }
        public sealed record Order(string Text, ErrorOutput? Error, ErrorOutput Sure) : Named(Text)
        {
            public System.Text.Json.JsonElement Json { get; init; }
            [System.Text.Json.Serialization.JsonIgnore] public ErrorOutput? Hidden { get; init; }
        }
        [Workflow("w", StartAt = nameof(Work))] {{onClass}} partial class W { {{states}} }
        """;
}
