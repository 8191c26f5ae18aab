using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Asl;

/// <summary>Where an expression asks for a member that may be null, and where the way to the state has asked already.</summary>
public class GuardTests
{
    private static readonly Expression Payment = Member(new Reference.Input(), "payment", isNullable: true);

    [Fact]
    public void A_member_that_may_be_null_is_asked_for() =>
        Assert.Equal("{% $states.input.payment != null ? $states.input.payment.id : $error('null') %}", IdBehind(Pass("First", new Reference.Input(), "Read")));

    [Fact]
    public void A_member_that_every_path_has_asked_for_is_not() =>
        Assert.Equal("{% $states.input.payment.id %}", IdBehind(Choice("First", "End", Rule(IsSet(Payment), "Read")), Succeed("End")));

    [Fact]
    public void A_member_that_one_path_has_not_asked_for_is() => Assert.StartsWith(
        "{% $states.input.payment != null ?",
        IdBehind(Choice("First", "End", Rule(IsSet(Payment), "Read"), Rule(Member(new Reference.Input(), "flag"), "Read")), Succeed("End")),
        StringComparison.Ordinal);

    [Fact]
    public void A_condition_does_not_ask_for_what_an_earlier_arm_has_found()
    {
        var choice = Choice("First", "First", Rule(new IsNull(Payment), "First"), Rule(Guarded(Member(Payment with { IsNullable = false }, "isBooked")), "First", Guarded(Id())));

        Assert.Equal(
            """
            [{"Condition":"{% $not($states.input.payment != null) %}","Next":"First"},{"Condition":"{% $states.input.payment.isBooked %}","Output":"{% $states.input.payment.id %}","Next":"First"}]
            """,
            Definition.Of(choice).Json("Choices"));
    }

    [Fact]
    public void A_guard_goes_where_a_broken_promise_of_a_task_fails_by_itself() =>
        Assert.Equal("{% $states.input.payment.id %}", IdBehind(Charge()));

    [Fact]
    public void A_guard_stays_where_a_broken_promise_of_a_task_would_become_a_value()
    {
        Assert.Equal(
            "{% 'paid ' & ($states.input.payment != null ? $states.input.payment.id : $error('null')) %}",
            Behind(new Binary(BinaryOperator.Concatenate, new Literal.String("paid "), Guarded(Id())), Charge()));
        Assert.Equal(
            "{% ($states.input.payment != null ? $states.input.payment.id : $error('null')) = 'x' %}",
            Behind(new Binary(BinaryOperator.Equal, Guarded(Id()), new Literal.String("x")), Charge()));
    }

    [Fact]
    public void A_guard_stays_where_an_output_method_put_a_part_of_a_result()
    {
        var task = Charge() with
        {
            Result = new ResultShape.Output(Shaping(new With(
                new Reference.Input(),
                new[] { new MemberValue("payment", Member(new Reference.Result(), "payment")) }.ToEquatableArray()))),
        };
        Assert.Equal(
            "{% ($states.input.payment != null ? $states.input.payment.id : $error('null')) = 'x' %}",
            Behind(new Binary(BinaryOperator.Equal, Guarded(Id()), new Literal.String("x")), task));
    }

    [Fact]
    public void A_guard_stays_where_a_variable_was_put() => Assert.Equal(
        "{% ($states.input.payment != null ? $states.input.payment.id : $error('null')) = 'x' %}",
        Behind(
            new Binary(BinaryOperator.Equal, Guarded(Id()), new Literal.String("x")),
            Pass("First", new With(new Reference.Input(), new[] { new MemberValue("payment", new Reference.Variable("paid")) }.ToEquatableArray()), "Read")));

    private static string? IdBehind(params State[] states) => Behind(Guarded(Id()), states);

    private static string? Behind(Expression value, params State[] states) =>
        Definition.Of(Workflow([.. states, Succeed("Read", value)])).Text("States", "Read", "Output");

    private static TaskState Charge()
    {
        var task = Task("First", "Read");
        return task with
        {
            Method = task.Method with { Result = new TypeReference("global::Shop.Payment", "Payment", IsValueType: false, IsNullable: false), IsResultNeverNull = true },
            Result = new ResultShape.Path(new[] { new PathMember("Payment", "payment") }.ToEquatableArray()),
        };
    }

    private static Conditional Guarded(Expression value) => new(new IsNull(Payment), new Failure("null"), value);

    private static MemberAccess Id() => Member(Payment with { IsNullable = false }, "id");

    private static MemberAccess Member(Expression target, string name, bool isNullable = false) => new(target, name) { IsNullable = isNullable };

    private static Unary IsSet(Expression value) => new(UnaryOperator.Not, new IsNull(value));
}
