using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Task: the invocation of a Lambda function.</summary>
internal static class TaskEmitter
{
    /// <summary>The integration through which Step Functions calls a Lambda function.</summary>
    public const string LambdaInvoke = "arn:aws:states:::lambda:invoke";

    public static JsonObject Emit(TaskState task, StateNames names, Given given) => new JsonObject
    {
        { "Type", "Task" },
        { "Comment", task.Comment },
        { "Resource", LambdaInvoke },
        { "Arguments", new JsonObject { { "FunctionName", $"${{{((TaskWork.Code)task.Work).Placeholder}}}" }, { "Payload", Template.Of(Payload(task), given) } } },
        { "Output", WorkEmitter.Output(task, new Reference.Result(), given) },
        { "Assign", StateEmitter.Assign(task.Assign, given) },
        { "TimeoutSeconds", WorkEmitter.Number(task.Timeout, given) },
    }.Handling(task, names, given);

    /// <summary>
    /// A method with no parameter but its input gets that as it is; other parameters are members of an object by their names.
    /// </summary>
    public static Expression Payload(TaskState task)
    {
        var input = task.Arguments?.Body ?? new Reference.Input();
        var parameters = task.Method.Parameters.Where(parameter => parameter.IsOnWire).ToList();
        return parameters.Count == 1 && parameters[0].Kind is ParameterKind.Input
            ? input
            : new ObjectConstruction(parameters.Select(parameter => new MemberValue(parameter.Name, Argument(parameter, input))).ToEquatableArray());
    }

    private static Expression Argument(Parameter parameter, Expression input) => parameter.Kind switch
    {
        ParameterKind.Input => input,
        ParameterKind.Context => new Reference.Context(),
        ParameterKind.Variable => new Reference.Variable(parameter.Variable!),
        ParameterKind.ExecutionInput => Reference.ExecutionInput,
        _ => throw new NotSupportedException($"A {parameter.Kind} parameter is not part of a payload."),
    };
}
