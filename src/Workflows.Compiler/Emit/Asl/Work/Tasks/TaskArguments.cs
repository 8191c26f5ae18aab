using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>What a Task's resource gets, whatever the query language: a value as it is, or one beside the name of what is called.</summary>
/// <param name="Value">What the method makes, or takes.</param>
internal sealed record TaskArguments(Expression Value)
{
    /// <summary>The field that says what is called, and its text, which may have placeholders; null if the resource says it.</summary>
    public (string Field, string Text)? Called { get; init; }

    /// <summary>The field that has the value then.</summary>
    public string? Field { get; init; }

    public static TaskArguments Of(TaskState task) => task.Work switch
    {
        TaskWork.Code code => FunctionArguments.Of($"${{{code.Placeholder}}}", CodePayload.Of(task)),
        TaskWork.Function function => FunctionArguments.Of(function.Name, RequestOf(task)),
        TaskWork.Execution execution => ExecutionArguments.Of(execution, task.Request),
        TaskWork.Activity or TaskWork.Service => new(RequestOf(task)),
        _ => throw new NotSupportedException($"{task.Work.GetType().Name} has no ASL."),
    };

    /// <summary>What the method makes; an empty object if it makes nothing.</summary>
    private static Expression RequestOf(TaskState task) => task.Request ?? new ObjectConstruction(EquatableArray<MemberValue>.Empty);
}
