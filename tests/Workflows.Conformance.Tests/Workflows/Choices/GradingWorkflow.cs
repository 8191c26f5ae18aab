namespace Workflows.Conformance.Tests.Choices;

/// <summary>A Choice made of nested conditional expressions.</summary>
[Workflow("grading", StartAt = nameof(Grade))]
public sealed partial class GradingWorkflow
{
    [Choice]
    static Next Grade(Exam exam) =>
        exam.Points >= 90 ? nameof(Excellent)
        : exam.Points >= 50 ? (exam.HasBonus && exam.Points + 5 >= 90 ? nameof(Excellent) : nameof(Passed))
        : exam.Points < 0 || exam.Name == "" ? nameof(Invalid)
        : nameof(Failed);

    [Succeed] static string Excellent(Exam exam) => $"{exam.Name}: excellent";

    [Succeed] static string Passed(Exam exam) => $"{exam.Name}: passed with {exam.Points}";

    [Succeed] static string Failed(Exam exam) => $"{exam.Name}: failed";

    [Fail("InvalidExam")] static partial void Invalid();

    public sealed record Exam(string Name, int Points, bool HasBonus);
}
