namespace Workflows.Analyzers.Tests.Authoring;

/// <summary>WFL0001, WFL0002, WFL0004 and WFL0006: the class.</summary>
public sealed class ClassTests
{
    [Theory]
    [InlineData("""[Workflow("w", StartAt = nameof(Work))] class {|WFL0001:W|} { [Task(End = true)] int Work(int n) => n; }""")]
    [InlineData("""[Workflow("w", StartAt = nameof(Work))] public sealed record {|WFL0001:W|} { [Task(End = true)] int Work(int n) => n; }""")]
    [InlineData("""class {|WFL0001:Outer|} { [Workflow("w", StartAt = nameof(Work))] partial class W { [Task(End = true)] int Work(int n) => n; } }""")]
    [InlineData("""[Workflow("w")] class {|WFL0001:W|} { }""", true)]
    public Task A_class_that_is_not_partial_is_found(string source, bool lacksStart = false) =>
        Findings.CheckAsync(lacksStart ? source.Replace("Workflow(\"w\")", "{|WFL1001:Workflow(\"w\")|}") : source);

    [Theory]
    [InlineData("""[Workflow("w", StartAt = nameof(Work))] partial class {|WFL0002:W|}<T> { [Task(End = true)] int Work(int n) => n; }""")]
    [InlineData("""[Workflow("w", StartAt = nameof(Work))] static partial class {|WFL0002:W|} { [Task(End = true)] static int Work(int n) => n; }""")]
    [InlineData("""[Workflow("w", StartAt = nameof(Work))] abstract partial class {|WFL0002:W|} { [Task(End = true)] int Work(int n) => n; }""")]
    [InlineData("""[Workflow("w", StartAt = nameof(Work))] file partial class {|WFL0002:W|} { [Task(End = true)] int Work(int n) => n; }""")]
    [InlineData("""partial class Outer<T> { [Workflow("w", StartAt = nameof(Work))] partial class {|WFL0002:W|} { [Task(End = true)] int Work(int n) => n; } }""")]
    [InlineData("""class Base<T> { [Task(End = true)] protected T Work(T n) => n; } [Workflow("w", StartAt = nameof(Work))] partial class {|WFL0002:W|} : Base<int>;""")]
    [InlineData("""[Workflow("v", StartAt = nameof(Work))] partial class V { [Task(End = true)] protected int Work(int n) => n; } [Workflow("w", StartAt = nameof(Work))] partial class {|WFL0002:W|} : V;""")]
    [InlineData("""[Workflow("w")] abstract partial class {|WFL0002:W|} { [Task] [Pass] int Work(int n) => n; }""")]
    public Task A_class_that_cannot_be_a_workflow_is_found_and_nothing_else(string source) => Findings.CheckAsync(source);

    [Theory]
    [InlineData("""[Workflow("w", StartAt = nameof(Work))] partial class W { [Task(End = true)] int Work(int n) => n; }""")]
    [InlineData("""[Workflow("w", StartAt = nameof(Work))] public sealed partial record W { [Task(End = true)] int Work(int n) => n; }""")]
    [InlineData("""partial struct Outer { partial interface Inner { [Workflow("w", StartAt = nameof(Work))] internal partial class W { [Task(End = true)] int Work(int n) => n; } } }""")]
    [InlineData("""partial class Outer { [Workflow("w", StartAt = nameof(Work))] private sealed partial class W { [Task(End = true)] int Work(int n) => n; } }""")]
    [InlineData("""abstract class Base { [Task(End = true)] protected int Work(int n) => n; } [Workflow("w", StartAt = nameof(Work))] partial class W : Base;""")]
    [InlineData("""class Base<T> { protected T Same(T n) => n; } [Workflow("w", StartAt = nameof(Work))] partial class W : Base<int> { [Task(End = true)] int Work(int n) => Same(n); }""")]
    [InlineData("""partial class W { [Task(End = true)] int Work(int n) => n; } [Workflow("w", StartAt = nameof(Work))] partial class W;""")]
    public Task An_ordinary_partial_class_is_right(string source) => Findings.CheckAsync(source);

    [Theory]
    [InlineData("")]
    [InlineData("order processing")]
    [InlineData("order.processing")]
    [InlineData("bücher")]
    [InlineData("order\\n")]
    [InlineData("a2345678901234567890123456789012345678901234567890123456789012345678901234567890x")]
    public Task A_workflow_name_that_aws_refuses_is_found(string name) => Findings.CheckAsync($$"""
        [Workflow({|WFL0004:"{{name}}"|}, StartAt = nameof(Work))] partial class W { [Task(End = true)] int Work(int n) => n; }
        """);

    [Theory]
    [InlineData("a2345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    [InlineData("Order_Processing-2")]
    public Task A_workflow_name_of_letters_digits_dash_and_underscore_is_right(string name) => Findings.CheckAsync($$"""
        [Workflow("{{name}}", StartAt = nameof(Work))] partial class W { [Task(End = true)] int Work(int n) => n; }
        """);

    [Theory]
    [InlineData("public string {|WFL0006:Asl|} => \"\";")]
    [InlineData("public static class {|WFL0006:Definition|};")]
    [InlineData("int {|WFL0006:RunAsync|}() => 0;")]
    [InlineData("const int {|WFL0006:StartAt|} = 0;")]
    public Task A_member_with_a_name_of_the_generated_half_is_found(string member) => Findings.CheckAsync($$"""
        [Workflow("w", StartAt = nameof(Work))] partial class W { [Task(End = true)] int Work(int n) => n; {{member}} }
        """);

    [Fact]
    public Task An_inherited_member_with_a_name_of_the_generated_half_is_found() => Findings.CheckAsync("""
        class Base { public string {|WFL0006:Asl|} => ""; }
        [Workflow("w", StartAt = nameof(Work))] partial class W : Base { [Task(End = true)] int Work(int n) => n; }
        """);

    [Fact]
    public Task Members_with_names_of_the_generated_files_own_are_right() => Findings.CheckAsync("""
        [Workflow("w", StartAt = nameof(State))]
        partial class W
        {
            [Task(Next = nameof(observer))] int State(int result) => result;
            [Task(Next = nameof(input))] int observer(int options) => options;
            [Pass(End = true)] static int input(int state) => state;
        }
        """);
}
