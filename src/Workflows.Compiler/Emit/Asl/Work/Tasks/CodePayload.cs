using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>What a function gets whose method is the work itself.</summary>
internal static class CodePayload
{
    /// <summary>A method with no parameter but its input gets that as it is; other parameters are members of an object by their names.</summary>
    public static Expression Of(TaskState task)
    {
        var input = task.Arguments?.Body ?? new Reference.Input();
        var parameters = task.Method.Parameters.Where(static parameter => parameter.IsOnWire).ToList();
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
        ParameterKind.Token => Reference.Token,
        _ => throw new NotSupportedException($"A {parameter.Kind} parameter is not part of a payload."),
    };
}
