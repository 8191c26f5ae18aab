using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

internal static class TaskReader
{
    public static TaskState Read(StateReading state)
    {
        if (state.Symbol.IsPartialDefinition && state.Symbol.PartialImplementationPart is null)
        {
            if (state.Symbol.ReturnsVoid && MethodReader.PartialDeclaration(state.Symbol, state.Workflow.CancellationToken) is null)
            {
                SignatureRules.Unsupported(state, "has no body", "a [Task] method is the work itself");
            }

            // Otherwise C# demands the body itself.
            state.Workflow.IsIncomplete = true;
        }

        var method = state.ReadMethod();
        var own = state.ReadInput();
        var arguments = ShapingReader.ReadArguments(state, out var argumentsParameter);
        var argumentsInput = argumentsParameter is null ? null : state.Data(argumentsParameter);
        var output = ShapingReader.ReadOutput(state, method.Result, out var outputInput);
        if (arguments is not null && own is null)
        {
            SignatureRules.Unsupported(state, "has Arguments but no parameter to take them", "add one");
        }
        else if (arguments is not null && own is not null)
        {
            state.CheckFits(state.Attribute.LocationOf("Arguments"), arguments.Method.Name, arguments.Method.Result!, state.Symbol.Name, own);
        }

        // With Arguments the state's input is what the shaping method takes, not what the task takes.
        var input = state.Attribute.Has("Arguments") ? argumentsInput ?? outputInput : own ?? outputInput;
        if (input is not null && outputInput is not null)
        {
            state.CheckFits(state.Attribute.LocationOf("Output"), state.Symbol.Name, input, output?.Method.Name ?? "Output", outputInput);
        }

        state.InputType = (state.Attribute.Has("Arguments") ? argumentsParameter : state.InputParameter)?.Type;
        state.Taken = input;
        var assign = AssignReader.OfTask(state, method);
        var shape = output is null
            ? ResultReader.Read(state, state.InputType, method.Result)
            : ReadWithOutput(state, method.Result, output);
        return new TaskState
        {
            Name = state.Name,
            Method = method,
            Comment = state.Comment,
            Input = state.Taken,
            Assign = assign,
            Transition = state.ReadTransition(),
            FunctionPlaceholder = Placeholder(state.Workflow.Type.Name + FunctionName(state)),
            Arguments = arguments,
            Result = shape,
            Timeout = AmountReader.TimeoutSeconds.Read(state),
        };
    }

    private static ResultShape ReadWithOutput(StateReading state, TypeReference? result, ShapingMethod output)
    {
        // Finds [ResultPath] or [DiscardResult] beside Output.
        ResultReader.Read(state, state.InputParameter?.Type, result);
        return new ResultShape.Output(output);
    }

    /// <summary>CloudFormation's definition substitutions have letters and digits only; anything else becomes its code.</summary>
    private static string Placeholder(string name) =>
        string.Concat(name.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? c.ToString() : c is ' ' ? "" : ((int)c).ToString("X4")));

    // Of the method, whose name no other state has; less the Async, unless there is a method without it.
    private static string FunctionName(StateReading state)
    {
        var name = state.Symbol.Name;
        var shorter = name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : "";
        return shorter.Length > 0 && state.Workflow.Type.GetMembers(shorter).IsEmpty ? shorter : name;
    }
}
