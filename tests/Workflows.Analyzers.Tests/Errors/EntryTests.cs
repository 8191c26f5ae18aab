namespace Workflows.Analyzers.Tests.Errors;

/// <summary>WFL3003, WFL3005 and WFL3006: retriers and catchers that stand in each other's way.</summary>
public sealed class EntryTests
{
    [Theory]
    [InlineData("{|WFL3003:Retry(Errors.All, \"A\")|}")]
    [InlineData("{|WFL3003:Retry(\"A\", Errors.All)|}")]
    [InlineData("{|WFL3003:Retry<Exception, TimeoutException>|}")]
    [InlineData("{|WFL3003:Catch(nameof(Failed), \"States.ALL\", \"A\")|}")]
    [InlineData("{|WFL3003:Catch<FormatException, Exception>(nameof(Failed))|}")]
    public Task All_errors_beside_other_names_is_found(string entries) => CheckAsync(entries);

    [Theory]
    [InlineData("{|WFL3003:Retry|}, Retry(\"A\")")]
    [InlineData("{|WFL3003:Retry(Errors.All)|}, Retry(Errors.All)")]
    [InlineData("Retry(\"A\"), {|WFL3003:Retry<Exception>(MaxAttempts = 2)|}, Retry(\"B\"), Retry(\"C\")")]
    [InlineData("{|WFL3003:Catch(nameof(Failed))|}, Catch<TimeoutException>(nameof(Failed))")]
    [InlineData("{|WFL3003:Catch<Exception>(nameof(Failed))|}, Retry, Catch(nameof(Failed), \"A\")")]
    [InlineData("{|WFL3003:Always|}, Retry(\"A\")")]
    [InlineData("{|WFL3003:Always|}, Often")]
    public Task An_entry_behind_one_for_all_errors_is_found_at_the_latter(string entries) => CheckAsync(entries);

    [Theory]
    [InlineData("Retry")]
    [InlineData("Retry(Errors.All)")]
    [InlineData("Retry(\"A\"), Retry<Exception>")]
    [InlineData("Retry(\"A\"), Retry, Catch(nameof(Failed), \"A\"), Catch(nameof(Failed))")]
    [InlineData("Retry(\"A\"), Always")]
    [InlineData("Often, Always")]
    [InlineData("Often, Catch(nameof(Failed))")]
    public Task All_errors_alone_and_last_is_right(string entries) => CheckAsync(entries);

    [Theory]
    [InlineData("[Retry]", "Retry", "")]
    [InlineData("[Retry(\"B\")]", "Retry", "")]
    [InlineData("[Retry(\"B\"), Retry]", "Retry(\"A\")", "")]
    [InlineData("[Catch(nameof(Failed))]", "Catch<Exception>(nameof(Failed))", "")]
    [InlineData("[Always]", "Often", "")]
    [InlineData("[Retry(\"B\")]", "Retry(\"A\")", "[Retry]")]
    [InlineData("[Retry]", "Retry(\"A\")", "[Retry, Catch(\"Failed\")]")]
    public Task Defaults_behind_an_entry_for_all_errors_are_left_out(string onClass, string entries, string onBase) => CheckAsync(entries, onClass, onBase);

    [Theory]
    [InlineData("[{|WFL3003:Retry|}, Retry(\"B\")]", "Retry(\"A\")")]
    [InlineData("[{|WFL3003:Always|}, Retry(\"B\")]", "Retry(\"A\")")]
    [InlineData("[{|WFL3003:Catch(nameof(Failed))|}, Catch(nameof(Failed), \"B\")]", "Retry")]
    public Task An_entry_on_the_class_behind_one_for_all_errors_is_found_once(string onClass, string entries) => CheckAsync(entries, onClass);

    [Fact]
    public Task A_policy_that_is_wrong_in_itself_is_found_there() => Findings.CheckAsync("""
        [{|WFL3003:Retry|}, Retry("A")] sealed class WrongAttribute : PolicyAttribute;
        [Workflow("w", StartAt = nameof(Work))] partial class W
        {
            [Task(Next = nameof(More)), Wrong] int Work(int n) => n;
            [Task(End = true), Wrong] int More(int n) => n;
        }
        """);

    [Theory]
    [InlineData("Retry(\"A\"), {|WFL3005:Retry(\"A\")|}")]
    [InlineData("Retry(\"A\"), Retry(\"B\"), {|WFL3005:Retry(\"B\", \"A\")|}")]
    [InlineData("Retry(\"A\", \"B\"), {|WFL3005:Retry(\"B\")|}, {|WFL3005:Retry(\"A\")|}")]
    [InlineData("Retry(Errors.TaskFailed), {|WFL3005:Retry(\"A\")|}")]
    [InlineData("Retry(Errors.TaskFailed), {|WFL3005:Retry<FormatException>(MaxAttempts = 9)|}")]
    [InlineData("Retry<TimeoutException>, {|WFL3005:Retry(Errors.HeartbeatTimeout)|}")]
    [InlineData("Retry<IOException>, {|WFL3005:Retry<FileNotFoundException>|}")]
    [InlineData("Catch<PaymentException>(nameof(Failed)), {|WFL3005:Catch<DeclinedException>(nameof(Failed))|}")]
    [InlineData("Catch(nameof(Failed), \"A\"), {|WFL3005:Catch(nameof(Failed), \"A\")|}, Catch(nameof(Failed))")]
    [InlineData("Often, {|WFL3005:Retry(\"O\")|}")]
    public Task An_entry_that_earlier_ones_hide_is_found(string entries) => CheckAsync(entries);

    [Theory]
    [InlineData("Retry(\"A\"), Retry(\"A\", \"B\")")]
    [InlineData("Retry(\"A\"), Catch(nameof(Failed), \"A\")")]
    [InlineData("Retry(Errors.TaskFailed), Retry(Errors.Timeout)")]
    [InlineData("Retry(Errors.TaskFailed), Retry(Errors.HeartbeatTimeout)")]
    [InlineData("Retry(Errors.TaskFailed), Retry(Errors.DataLimitExceeded)")]
    [InlineData("Retry(Errors.TaskFailed), Retry<TimeoutException>, Retry")]
    [InlineData("Retry(Errors.LambdaServiceException, Errors.LambdaAwsLambdaException, Errors.LambdaSdkClientException, Errors.LambdaClientExecutionTimeoutException)")]
    [InlineData("Retry(\"a\"), Retry(\"A\")")]
    [InlineData("Catch<DeclinedException>(nameof(Failed)), Catch<PaymentException>(nameof(Failed))")]
    [InlineData("Retry(\"O\"), Often")]
    public Task An_entry_with_an_error_of_its_own_is_right(string entries) => CheckAsync(entries);

    [Theory]
    [InlineData("[Retry(\"A\")]", "Retry(\"A\", \"B\")", "")]
    [InlineData("[Often]", "Retry(Errors.TaskFailed)", "")]
    [InlineData("[Retry(\"O\"), Often]", "Retry(\"A\")", "")]
    [InlineData("[Retry(\"B\")]", "Retry(\"A\")", "[Retry(\"B\")]")]
    public Task A_default_that_something_nearer_hides_is_right(string onClass, string entries, string onBase) => CheckAsync(entries, onClass, onBase);

    [Theory]
    [InlineData("[Retry(\"B\"), {|WFL3005:Retry(\"B\")|}]")]
    [InlineData("[Often, {|WFL3005:Retry(\"O\")|}]")]
    [InlineData("[Catch(nameof(Failed), \"B\"), {|WFL3005:Catch(nameof(Failed), \"B\")|}]")]
    public Task A_default_that_another_on_the_class_hides_is_found_once(string onClass) => CheckAsync("Retry(\"A\")", onClass);

    [Theory]
    [InlineData("Retry(\"A\")", "{|WFL3006:Retry(\"B\")|}")]
    [InlineData("Retry(\"A\")", "{|WFL3006:Catch(nameof(Failed), \"B\")|}, Retry(\"C\")")]
    [InlineData("Often", "{|WFL3006:Always|}")]
    [InlineData("Task(End = true), Catch(nameof(Failed))", "{|WFL3006:Retry(\"B\")|}")]
    public Task Entries_on_two_parts_of_a_method_are_found_at_the_second(string first, string second) => CheckPartsAsync(first, second);

    [Theory]
    [InlineData("Task(End = true)", "Retry(\"A\"), Catch(nameof(Failed))")]
    [InlineData("Retry(\"A\"), Always", "Task(End = true)")]
    [InlineData("Task(End = true), Retry(\"A\")", "System.Diagnostics.DebuggerStepThrough")]
    public Task Entries_on_one_part_of_a_method_are_right(string first, string second) => CheckPartsAsync(first, second);

    [Fact]
    public Task Entries_on_two_parts_of_a_class_are_found_at_the_second() => Findings.CheckAsync("""
        [Workflow("w", StartAt = nameof(Work)), Retry("A")] partial class W { [Task(End = true)] int Work(int n) => n; }
        [{|WFL3006:Retry("B")|}] partial class W;
        """);

    private static Task CheckPartsAsync(string first, string second) => Findings.CheckAsync($$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Work))] partial class W
        {
            [{{(first + second).Contains("Task(") switch { true => first, false => "Task(End = true), " + first }}}] public partial int Work(int n);
            [{{second}}] public partial int Work(int n) => n;
            [Fail("F")] static partial void Failed();
            [Succeed] static int Other(int n) => n;
        }
        """.Replace("[Succeed] static int Other(int n) => n;", "").Replace("[Fail(\"F\")] static partial void Failed();", (first + second).Contains("Failed") ? "[Fail(\"F\")] static partial void Failed();" : ""));

    private const string Types = """
        public class PaymentException : Exception;
        public sealed class DeclinedException : PaymentException;
        [Retry] sealed class AlwaysAttribute : PolicyAttribute;
        [Retry("O")] sealed class OftenAttribute : PolicyAttribute;
        """;

    // Failed is always reached, whether or not the entries lead there.
    private static Task CheckAsync(string entries, string onClass = "", string onBase = "") => Findings.CheckAsync($$"""
        using System.IO;
        {{Types}}
        {{onBase}} abstract class Base;
        {{onClass}} [Workflow("w", StartAt = nameof(Route))] partial class W : Base
        {
            [Choice] static Next Route(int n) => n > 0 ? nameof(Work) : nameof(Failed);
            [Task(End = true), {{entries}}] int Work(int n) => n;
            [Fail("F")] static partial void Failed();
        }
        """);
}
