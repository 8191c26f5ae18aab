using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>A Lambda function that is the resource itself, without the integration that wraps things around its payload and its result.</summary>
internal static class DirectFunction
{
    /// <summary>The function, whose substitution then has to be an ARN; null for a Task that calls it through the integration, or something else.</summary>
    public static string? Of(TaskState task) => task.Pattern is TaskPattern.RequestResponse && PutsResult(task)
        ? task.Work switch
        {
            TaskWork.Code code => $"${{{code.Placeholder}}}",
            TaskWork.Function { Name: var name } when CanBeResource(name) => name,
            _ => null,
        }
        : null;

    /// <summary>Whether the result, as it is, goes into a member of the input.</summary>
    private static bool PutsResult(TaskState task) => ResultPlacement.Of(task.Result, task.RawResult) is { Path.IsEmpty: false, Value: Reference.Result };

    private static bool CanBeResource(string name) =>
        name.StartsWith("arn:", StringComparison.Ordinal) || (name.StartsWith("${", StringComparison.Ordinal) && name.IndexOf('}') == name.Length - 1);
}
