namespace Workflows.Conformance.Tests.States;

/// <summary>Fails in every way that a Fail state can.</summary>
[Workflow("failure", StartAt = nameof(Select))]
public sealed partial class FailureWorkflow
{
    [Choice]
    static Next Select(Report report) => report.Kind switch
    {
        "constant" => nameof(Constant),
        "no-cause" => nameof(WithoutCause),
        "special" => nameof(Special),
        "expression" => nameof(LooksLikeAnExpression),
        "computed" => nameof(Computed),
        "computed-no-cause" => nameof(ComputedWithoutCause),
        _ => nameof(Optional),
    };

    [Fail("Broken", "It broke")] static partial void Constant();

    [Fail("Silent")] static partial void WithoutCause();

    [Fail("It's \"special\"", "Back\\slash, line\nbreak, tab\t, ünïcode and 👍")] static partial void Special();

    [Fail("Expression", "{% $states.input %}")] static partial void LooksLikeAnExpression();

    [Fail] static WorkflowError Computed(Report report) => new($"{report.Kind}Error", $"Report {report.Number} failed: {report.Detail}");

    [Fail] static WorkflowError ComputedWithoutCause(Report report) => new(report.Kind);

    [Fail] static WorkflowError Optional(Report report) => new("Unknown", report.Detail ?? "no detail");

    public sealed record Report(string Kind, int Number, string? Detail);
}
