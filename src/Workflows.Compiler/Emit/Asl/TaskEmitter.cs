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
        { "Arguments", new JsonObject { { "FunctionName", $"${{{task.FunctionPlaceholder}}}" }, { "Payload", Template.Of(Payload(task), given) } } },
        { "Output", Template.Output(StateEmitter.Shaped(task.Result, new Reference.Result()), given) },
        { "Assign", StateEmitter.Assign(task.Assign, given) },
        { "TimeoutSeconds", Timeout(task.Timeout, given) },
        { "Retry", Retriers(task) },
        { "Catch", All(task.Catch, catcher => Catcher(catcher, names, given)) },
    }.Leading(task.Transition, names);

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

    /// <summary>The <c>Retry</c> field; null for none.</summary>
    public static JsonArray? Retriers(WorkState task) => All(task.Retry, Retrier);

    private static Expression Argument(Parameter parameter, Expression input) => parameter.Kind switch
    {
        ParameterKind.Input => input,
        ParameterKind.Context => new Reference.Context(),
        ParameterKind.Variable => new Reference.Variable(parameter.Variable!),
        ParameterKind.ExecutionInput => Reference.ExecutionInput,
        _ => throw new NotSupportedException($"A {parameter.Kind} parameter is not part of a payload."),
    };

    private static JsonNode? Timeout(Amount? limit, Given given) => limit switch
    {
        null => null,
        Amount.Constant constant => JsonNode.Of(constant.Value),
        Amount.Member member => Template.Whole(new MemberAccess(new Reference.Input(), member.Path.JsonName)),
        Amount.Computed computed => Template.Whole(computed.Method.Body, given),
        _ => throw new NotSupportedException($"{limit.GetType().Name} has no ASL."),
    };

    private static JsonObject Retrier(Retrier retrier) => new()
    {
        { "ErrorEquals", JsonNode.Of(retrier.ErrorEquals) },
        { "IntervalSeconds", retrier.IntervalSeconds },
        { "MaxAttempts", retrier.MaxAttempts },
        { "BackoffRate", retrier.BackoffRate },
        { "MaxDelaySeconds", retrier.MaxDelaySeconds },
        { "JitterStrategy", retrier.HasFullJitter ? "FULL" : null },
    };

    private static JsonObject Catcher(Catcher catcher, StateNames names, Given given) => new()
    {
        { "ErrorEquals", JsonNode.Of(catcher.ErrorEquals) },
        { "Output", catcher.Output is ResultShape.Result ? null : Template.Output(StateEmitter.Shaped(catcher.Output, new Reference.ErrorOutput()), given) },
        { "Assign", StateEmitter.Assign(catcher.Assign, given) },
        { "Next", names.Of(catcher.Next) },
    };

    private static JsonArray? All<T>(EquatableArray<T> items, Func<T, JsonNode> emit)
        where T : IEquatable<T> => items.IsEmpty ? null : new(items.Select(emit));
}
