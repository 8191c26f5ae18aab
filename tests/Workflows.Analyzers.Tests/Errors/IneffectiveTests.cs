namespace Workflows.Analyzers.Tests.Errors;

/// <summary>WFL0011: [Retry], [Catch], policies and state attributes that nothing reads.</summary>
public sealed class IneffectiveTests
{
    private const string Policies = """
        [Retry("O")] sealed class OftenAttribute : PolicyAttribute;
        [Task(End = true), Retry("O")] sealed class WorkAttribute : PolicyAttribute;
        [Pass(End = true)] sealed class ConvertAttribute : PolicyAttribute;
        [Often] sealed class OuterAttribute : PolicyAttribute;
        """;

    [Theory]
    [InlineData("[Pass(End = true), {|WFL0011:Retry|}] static int Work(int n) => n;")]
    [InlineData("[Succeed, {|WFL0011:Often|}] static int Work(int n) => n;")]
    [InlineData("[Succeed, {|WFL0011:Outer|}] static int Work(int n) => n;")]
    [InlineData("[Wait(Seconds = 1, End = true), {|WFL0011:Retry(\"A\")|}, {|WFL0011:Catch(nameof(Work))|}] static partial void Work();")]
    [InlineData("[Fail(\"F\"), {|WFL0011:Retry<TimeoutException>|}] static partial void Work();")]
    [InlineData("[Choice, {|WFL0011:Catch<TimeoutException>(nameof(Done))|}] static Next Work(int n) => n > 0 ? nameof(Done) : nameof(Done); [Succeed] static int Done(int n) => n;")]
    [InlineData("[Convert, {|WFL0011:Often|}] static int Work(int n) => n;")]
    [InlineData("[Task(End = true)] int Work(int n) => Other(n); [{|WFL0011:Retry|}, {|WFL0011:Often|}] int Other(int n) => n;")]
    public Task Error_handling_of_what_is_no_task_is_found(string states) => CheckAsync("", states);

    [Theory]
    [InlineData("[Task(End = true), Retry, Catch(nameof(Work), Errors.Timeout)] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Often] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Outer] int Work(int n) => n;")]
    [InlineData("[Work, DiscardResult] int Work(int n) => n;")]
    [InlineData("[Work, Retry(\"A\")] int Work(int n) => n;")]
    [InlineData("[Convert, DiscardResult] static int Work(int n) => n;")]
    public Task Error_handling_of_a_task_is_right(string states) => CheckAsync("", states);

    [Theory]
    [InlineData("[{|WFL0011:Retry|}]", "[Pass(End = true)] static int Work(int n) => n;")]
    [InlineData("[{|WFL0011:Often|}, {|WFL0011:Catch(nameof(Work))|}]", "[Succeed] static int Work(int n) => n;")]
    [InlineData("[{|WFL0011:Task(End = true)|}]", "[Task(End = true)] int Work(int n) => n;")]
    [InlineData("[{|WFL0011:Convert|}]", "[Task(End = true)] int Work(int n) => n;")]
    public Task An_attribute_of_a_workflow_that_nothing_reads_is_found(string onClass, string states) => CheckAsync(onClass, states);

    [Theory]
    [InlineData("[Retry]", "[Task(End = true)] int Work(int n) => n;")]
    [InlineData("[Often, Catch(nameof(Work), \"B\")]", "[Task(End = true)] int Work(int n) => n;")]
    [InlineData("[Outer]", "[Work] int Work(int n) => n;")]
    public Task Defaults_of_a_workflow_with_tasks_are_right(string onClass, string states) => CheckAsync(onClass, states);

    [Theory]
    [InlineData("[{|WFL0011:Retry|}] class Shop;")]
    [InlineData("[{|WFL0011:Catch<TimeoutException>(\"A\")|}, {|WFL0011:Pass(End = true)|}] class Shop;")]
    [InlineData("[{|WFL0011:Often|}] abstract class Shop; [Retry(\"O\")] sealed class OftenAttribute : PolicyAttribute;")]
    [InlineData("[{|WFL0011:Retry|}] sealed class OftenAttribute : Attribute;")]
    [InlineData("class Shop { [{|WFL0011:Retry|}, {|WFL0011:Often|}] void M() { } } [Retry(\"O\")] sealed class OftenAttribute : PolicyAttribute;")]
    public Task An_attribute_on_any_other_class_is_found(string source) => Findings.CheckAsync(source);

    [Fact]
    public Task Attributes_of_a_base_class_of_a_workflow_are_found_once() => Findings.CheckAsync("""
        [Retry("A")] abstract class Base
        {
            [Task(Next = {|WFL1011:"More"|}), Retry("B")] protected int Work(int n) => n;
            [Pass(End = true), {|WFL0011:Retry|}] protected static int More(int n) => n;
            [{|WFL0011:DiscardResult|}] protected int Other(int n) => n;
        }
        [Workflow("one", StartAt = nameof(Work))] partial class One : Base;
        [Workflow("two", StartAt = nameof(Work))] partial class Two : Base;
        """);

    [Theory]
    [InlineData("sealed class {|WFL0011:UndoAttribute|} : PolicyAttribute;")]
    [InlineData("abstract class BaseAttribute : PolicyAttribute; class {|WFL0011:UndoAttribute|} : BaseAttribute;")]
    [InlineData("[AttributeUsage(AttributeTargets.Method)] class {|WFL0011:Undo|} : PolicyAttribute;")]
    public Task A_policy_that_carries_nothing_is_found(string source) => Findings.CheckAsync(source);

    [Theory]
    [InlineData("[Retry] abstract class BaseAttribute : PolicyAttribute; class UndoAttribute : BaseAttribute;")]
    [InlineData("[Catch(\"Undo\")] sealed class UndoAttribute : PolicyAttribute;")]
    [InlineData("[Pass(End = true)] sealed class UndoAttribute : PolicyAttribute;")]
    [InlineData("[Retry, Undo] sealed class UndoAttribute : PolicyAttribute;")]
    public Task A_policy_that_carries_something_is_right(string source) => Findings.CheckAsync(source);

    private static Task CheckAsync(string onClass, string states) => Findings.CheckAsync($$"""
        {{Policies}}
        [Workflow("w", StartAt = nameof(Work))] {{onClass}} partial class W { {{states}} }
        """);
}
