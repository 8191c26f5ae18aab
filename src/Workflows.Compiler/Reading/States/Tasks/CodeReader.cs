using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a <c>[Task]</c>, whose method is the work itself.</summary>
internal static class CodeReader
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
        var token = TokenReader.Read(state);
        if (token is not null && method.Result is not null)
        {
            SignatureRules.Unsupported(
                state, Places.ReturnType(state.Symbol, state.Workflow.CancellationToken), "takes a token and has a result", "return Task: the result is what comes with the token");
        }

        var result = token ?? MethodReader.ResultType(state.Symbol, out _);
        var call = CallReader.Begin(state, result, token is null ? "Payload" : null);
        var arguments = ShapingReader.ReadArguments(state, out var argumentsParameter);
        var argumentsInput = argumentsParameter is null ? null : state.Data(argumentsParameter);
        call.ReadOutput();
        if (arguments is not null && own is null)
        {
            SignatureRules.Unsupported(state, "has Arguments but no parameter to take them", "add one");
        }
        else if (arguments is not null && own is not null)
        {
            state.CheckFits(state.Attribute.LocationOf("Arguments"), arguments.Method.Name, arguments.Method.Result!, state.Symbol.Name, own);
        }

        // With Arguments the state's input is what the shaping method takes, not what the task takes.
        var hasArguments = state.Attribute.Has("Arguments");
        var task = call.Complete(
            method,
            new TaskWork.Code(Placeholder(state.Workflow.Type.Name + FunctionName(state))),
            token is null ? TaskPattern.RequestResponse : TaskPattern.Callback,
            hasArguments ? argumentsInput : own,
            hasArguments ? argumentsParameter : state.InputParameter) with
        {
            Arguments = arguments,
        };
        WaitingRules.Check(state, task);
        return task;
    }

    /// <summary>CloudFormation's definition substitutions have letters and digits only; anything else becomes its code.</summary>
    public static string Placeholder(string name) =>
        string.Concat(name.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? c.ToString() : c is ' ' ? "" : ((int)c).ToString("X4")));

    // Of the method, whose name no other state has; less the Async, unless there is a method without it.
    private static string FunctionName(StateReading state)
    {
        var name = state.Symbol.Name;
        var shorter = name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : "";
        return shorter.Length > 0 && state.Workflow.Type.GetMembers(shorter).IsEmpty ? shorter : name;
    }
}
