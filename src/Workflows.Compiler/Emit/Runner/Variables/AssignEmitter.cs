using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>
/// Writes an <c>Assign</c>. All of it is evaluated before anything is set, and set when nothing can fail any more: what a state reads is what was there when it was
/// entered, and one that fails sets nothing (States Language, "Variables").
/// </summary>
internal static class AssignEmitter
{
    /// <summary>Calls the methods that make the values, and gives the statements that set the variables to them.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="assign">The variables.</param>
    /// <param name="input">The value of the state's input.</param>
    /// <param name="whole">The value that a variable gets which no method makes; for methods that take it, the result.</param>
    public static IReadOnlyList<string> Evaluate(MachineContext context, IReadOnlyList<Assignment> assign, string? input, string? whole)
    {
        List<string> statements = [];
        foreach (var assignment in assign.Where(static assignment => assignment.Method is null))
        {
            if (context.Sets(assignment))
            {
                statements.Add(context.Set(assignment, whole is null ? null : $"{whole}{(assignment.IsAsked ? assignment.Type.IsValueType ? "!.Value" : "!" : "")}"));
            }
        }

        foreach (var method in assign.MethodsOf())
        {
            var read = assign.Where(assignment => method.Equals(assignment.Method) && context.Sets(assignment)).ToArray();
            var local = LocalOf(context, method);
            context.Writer.Line($"{(read.Length == 0 ? "_" : $"var {local}")} = {context.Call(method, input, whole)};");
            statements.AddRange(read.Select(assignment => context.Set(assignment, $"{local}{(assignment.Element is { } element ? $".{element}" : "")}")));
        }

        return statements;
    }

    public static void Write(MachineContext context, IEnumerable<string> statements)
    {
        foreach (var statement in statements)
        {
            context.Writer.Line(statement);
        }
    }

    /// <summary>Whether there is something to evaluate, which may fail.</summary>
    public static bool IsComputed(IEnumerable<Assignment> assign) => assign.MethodsOf().Any();

    /// <summary>Whether something reads what the state has made: its result, or the error.</summary>
    public static bool ReadsWhole(IEnumerable<Assignment> assign) => assign.Any(static assignment =>
        assignment.Method is null || assignment.Method.Parameters.Any(static parameter => parameter.Kind is ParameterKind.Result or ParameterKind.Error));

    private static string LocalOf(MachineContext context, Method method)
    {
        var name = "assigned" + method.Name;
        while (context.Variables.All.Concat(context.Slots.All).Concat(context.Variables.Around.Select(static variable => variable.Own)).Any(slot => slot.Name == name))
        {
            name += "_";
        }

        return name;
    }
}
