namespace Workflows.Analyzers.Tests.Errors;

/// <summary>WFL0010 of retries and timeouts: what ASL's ranges do not allow.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("IntervalSeconds = {|WFL0010:0|}")]
    [InlineData("IntervalSeconds = {|WFL0010:-1|}")]
    [InlineData("IntervalSeconds = {|WFL0010:100_000_000|}")]
    [InlineData("MaxAttempts = {|WFL0010:-1|}")]
    [InlineData("MaxAttempts = {|WFL0010:100_000_000|}")]
    [InlineData("BackoffRate = {|WFL0010:0.99|}")]
    [InlineData("BackoffRate = {|WFL0010:0|}")]
    [InlineData("BackoffRate = {|WFL0010:double.NaN|}")]
    [InlineData("BackoffRate = {|WFL0010:double.PositiveInfinity|}")]
    [InlineData("MaxDelaySeconds = {|WFL0010:0|}")]
    [InlineData("MaxDelaySeconds = {|WFL0010:-5|}")]
    [InlineData("MaxDelaySeconds = {|WFL0010:31_622_401|}")]
    [InlineData("MaxDelaySeconds = {|WFL0010:1|}")]
    [InlineData("IntervalSeconds = 5, MaxDelaySeconds = {|WFL0010:5|}")]
    [InlineData("IntervalSeconds = 5, MaxDelaySeconds = {|WFL0010:4|}")]
    [InlineData("JitterStrategy = {|WFL0010:(JitterStrategy)2|}")]
    [InlineData("JitterStrategy = {|WFL0010:(JitterStrategy)(-1)|}")]
    [InlineData("MaxAttempts = {|WFL0010:-1|}, BackoffRate = {|WFL0010:0.5|}")]
    public async Task A_retry_out_of_range_is_found_in_each_form(string setting)
    {
        await CheckAsync($"[Task(End = true), Retry(\"A\", {setting})] int Work(int n) => n;");
        await CheckAsync($"[Task(End = true), Retry<TimeoutException>({setting})] int Work(int n) => n;");
        await CheckAsync("[Task(End = true)] int Work(int n) => n;", $"[Retry({setting})]");
    }

    [Theory]
    [InlineData("IntervalSeconds = 1, MaxAttempts = 0, BackoffRate = 1, MaxDelaySeconds = 2, JitterStrategy = JitterStrategy.None")]
    [InlineData("IntervalSeconds = 99_999_999, MaxAttempts = 99_999_999, BackoffRate = 1e300, JitterStrategy = JitterStrategy.Full")]
    [InlineData("IntervalSeconds = 31_622_399, MaxDelaySeconds = 31_622_400")]
    public Task A_retry_at_the_edge_of_its_range_is_right(string settings) => CheckAsync($"[Task(End = true), Retry({settings})] int Work(int n) => n;");

    [Fact]
    public Task A_policy_out_of_range_is_found_once() => Findings.CheckAsync("""
        [Retry(MaxAttempts = {|WFL0010:-1|})] sealed class UndoAttribute : PolicyAttribute;
        [Workflow("w", StartAt = nameof(Work))] partial class W
        {
            [Task(Next = nameof(More)), Undo] int Work(int n) => n;
            [Task(End = true), Undo] int More(int n) => n;
        }
        """);

    [Theory]
    [InlineData("TimeoutSeconds = {|WFL0010:0|}")]
    [InlineData("TimeoutSeconds = {|WFL0010:-1|}")]
    [InlineData("TimeoutSeconds = {|WFL0010:100_000_000|}")]
    [InlineData("TimeoutSecondsPath = {|WFL0010:nameof(Order.Text)|}")]
    [InlineData("TimeoutSecondsPath = {|WFL0010:nameof(Order.Fraction)|}")]
    [InlineData("TimeoutSecondsPath = {|WFL0010:nameof(Order.Perhaps)|}")]
    [InlineData("TimeoutSecondsPath = {|WFL0010:nameof(Order.Hidden)|}")]
    [InlineData("TimeoutSecondsPath = {|WFL0007:\"Missing\"|}")]
    [InlineData("TimeoutSecondsPath = {|WFL0007:\"\"|}")]
    [InlineData("TimeoutSecondsPath = {|WFL0007:nameof(Twice)|}")]
    [InlineData("TimeoutSecondsPath = {|WFL2001:nameof(OfText)|}")]
    [InlineData("TimeoutSeconds = 5, TimeoutSecondsPath = {|WFL0009:nameof(Order.Limit)|}")]
    public Task A_timeout_that_asl_does_not_allow_is_found(string setting) => CheckAsync($$"""
        [Task(End = true, {{setting}})] int Work(Order order) => 1;
        static int OfText(string text) => 1;
        static int Twice(Order order) => 1;
        static int Twice() => 1;
        """);

    [Theory]
    [InlineData("TimeoutSeconds = 1")]
    [InlineData("TimeoutSeconds = 99_999_999")]
    [InlineData("TimeoutSecondsPath = nameof(Order.Limit)")]
    [InlineData("TimeoutSecondsPath = nameof(Order.Long)")]
    [InlineData("TimeoutSecondsPath = nameof(Of)")]
    [InlineData("TimeoutSecondsPath = nameof(OfNothing)")]
    [InlineData("TimeoutSecondsPath = nameof(OfContext)")]
    public Task A_timeout_that_asl_allows_is_right(string setting) => CheckAsync($$"""
        [Task(End = true, {{setting}})] int Work(Order order) => 1;
        static int Of(Order order) => order.Limit + 1;
        static int OfNothing() => 60;
        static int OfContext(Order order, WorkflowContext context) => order.Limit * (context.State.RetryCount + 1);
        """);

    [Theory]
    [InlineData("static string {|WFL0003:Of|}(Order order) => \"\";")]
    [InlineData("static int {|WFL0003:Of|}(Order order, int n) => 1;")]
    [InlineData("static Task<int> {|WFL0003:Of|}(Order order) => null!;")]
    [InlineData("static double {|WFL0003:Of|}(Order order) => 1.5;")]
    [InlineData("static int Of(Order order) => {|WFL4001:order.Text.GetHashCode()|};")]
    public Task A_method_that_computes_no_timeout_is_found(string method) =>
        CheckAsync($"[Task(End = true, TimeoutSecondsPath = nameof(Of))] int Work(Order order) => 1; {method}");

    [Theory]
    [InlineData("Order? order", "nameof(Order.Limit)")]
    [InlineData("int? n", "\"Value\"")]
    public Task A_member_of_an_input_that_may_be_null_is_found(string parameter, string path) =>
        CheckAsync($"[Task(End = true, TimeoutSecondsPath = {{|WFL0010:{path}|}})] int Work({parameter}) => 1;");

    [Theory]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("99_999_999", false)]
    [InlineData("1", true)]
    [InlineData("99_999_998", true)]
    public Task A_timeout_of_the_workflow_is_in_its_range(string seconds, bool isRight) => Findings.CheckAsync($$"""
        [Workflow("w", StartAt = nameof(Work), TimeoutSeconds = {{(isRight ? seconds : $"{{|WFL0010:{seconds}|}}")}})] partial class W { [Task(End = true)] int Work(int n) => n; }
        """);

    [Theory]
    [InlineData("[Pass(End = true)] static int Work(WorkflowContext context) => {|WFL4001:context.State.RetryCount|};")]
    [InlineData("[Succeed] static int Work(WorkflowContext context) => {|WFL4001:context.State.RetryCount|} + 1;")]
    [InlineData("[Choice] static Next Work(WorkflowContext context) => {|WFL4001:context.State.RetryCount|} > 0 ? nameof(Work) : nameof(Done); [Succeed] static int Done() => 1;")]
    [InlineData("[Wait(End = true)] static TimeSpan Work(WorkflowContext context) => TimeSpan.FromSeconds({|WFL4001:context.State.RetryCount|});")]
    [InlineData("[Fail] static WorkflowError Work(WorkflowContext context) => new(\"A\", $\"{{|WFL4001:context.State.RetryCount|}}\");")]
    [InlineData("[Pass(End = true)] static int Work(WorkflowContext context) => context.State is { {|WFL4001:RetryCount|}: > 0 } ? 1 : 0;")]
    public Task The_count_of_retries_outside_of_a_task_is_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(End = true, Arguments = nameof(Of))] int Work(int n) => n; static int Of(WorkflowContext context) => context.State.RetryCount;")]
    [InlineData("[Task(End = true, Output = nameof(Of))] int Work(int n) => n; static int Of(int n, WorkflowContext context) => context.State.RetryCount;")]
    [InlineData("[Task(End = true), Catch(nameof(Done), Output = nameof(Of))] int Work(int n) => n; static int Of(ErrorOutput e, WorkflowContext context) => context.State.RetryCount; [Succeed] static int Done(int n) => n;")]
    [InlineData("[Task(End = true)] int Work(int n, WorkflowContext context) => context.State.RetryCount;")]
    public Task The_count_of_retries_of_a_task_is_right(string states) => CheckAsync(states);

    private static Task CheckAsync(string states, string onClass = "") => Findings.CheckAsync($$"""
        public sealed record Order(string Text, int Limit, long Long, double Fraction, int? Perhaps)
        {
            [System.Text.Json.Serialization.JsonIgnore] public int Hidden { get; init; }
        }
        [Workflow("w", StartAt = nameof(Work))] {{onClass}} partial class W { {{states}} }
        """);
}
