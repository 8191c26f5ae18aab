using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a <c>[StartExecution]</c>: of a workflow class, or of a state machine by its ARN.</summary>
internal static class StartExecutionReader
{
    private const string AlreadyWaits = "at most one of Sync and a TaskToken";

    public static TaskState Read(StateReading state)
    {
        var token = TokenReader.Read(state);
        if (token is not null && state.Attribute.Has("Sync") && state.Attribute.Flag("Sync"))
        {
            state.Find(DiagnosticIds.ConflictingAttributes, state.Attribute.LocationOf("Sync"), state.Symbol.Name, AlreadyWaits);
        }

        var pattern = token is not null ? TaskPattern.Callback : state.Attribute.Flag("Sync", otherwise: true) ? TaskPattern.Sync : TaskPattern.RequestResponse;
        var (work, output) = state.Attribute.Class.TypeArguments is [var input, var declared] ? Declared(state, input, declared) : OfClass(state, pattern);
        var result = pattern switch
        {
            TaskPattern.Callback => token,
            TaskPattern.Sync => output,
            _ => state.Workflow.Compilation.GetTypeByMetadataName(KnownNames.StartedExecution),
        };
        if (result is not null)
        {
            state.Data(result, state.Attribute.Location ?? state.Location);
        }

        var task = CallReader.Begin(state, result, TaskState.ResultMember(work, pattern)).ReadRequest(work, pattern, mayBeEmpty: true);
        Check(state, work, task.Method.Result);
        return task;
    }

    private static (TaskWork.Execution Work, ITypeSymbol? Output) Declared(StateReading state, ITypeSymbol input, ITypeSymbol output)
    {
        var arn = state.Attribute.Text(0) ?? "";
        ResourceRules.CheckArn(state, arn, "StateMachineArn", state.Attribute.LocationOf(0));
        return (new TaskWork.Execution(arn) { Input = state.Data(input, state.Attribute.LocationOf(input) ?? state.Location), Output = TypeReferences.Of(output) }, output);
    }

    private static (TaskWork.Execution Work, ITypeSymbol? Output) OfClass(StateReading state, TaskPattern pattern)
    {
        if (state.Attribute.Class.TypeArguments is not [INamedTypeSymbol { TypeKind: not TypeKind.Error } type])
        {
            state.Workflow.IsIncomplete = true;
            return (new TaskWork.Execution(""), null);
        }

        var work = new TaskWork.Execution($"${{{CodeReader.Placeholder(type.Name)}Arn}}");
        if (StartedWorkflowReader.Read(state, type) is not { } started)
        {
            state.Workflow.MarkFaulty(state.Symbol.Name);
            return (work, null);
        }

        if (StateMethods.IsExpress(type) && pattern is not TaskPattern.RequestResponse)
        {
            var remedy = pattern is TaskPattern.Sync ? "set Sync = false" : "remove the TaskToken, and set Sync = false";
            state.Find(DiagnosticIds.UnsupportedPattern, state.Attribute.Location, state.Symbol.Name, type.Name, "is an Express workflow, for which no state can wait", remedy);
        }

        var input = started.Input is { } taken ? state.Data(taken, state.Attribute.Location ?? state.Location) : null;
        return (work with { Workflow = started.Workflow, Input = input, Output = started.Output is { } output ? TypeReferences.Of(output) : null }, started.Output);
    }

    /// <summary>Checks that the other workflow takes what the method makes, and that the key which says who started it can stand in it.</summary>
    private static void Check(StateReading state, TaskWork.Execution work, TypeReference? made)
    {
        if (work.Workflow is not null || state.Attribute.Class.TypeArguments.Length == 2)
        {
            var location = Places.ReturnType(state.Symbol, state.Workflow.CancellationToken);
            if (work.Input is { } taken)
            {
                state.CheckFits(location, state.Symbol.Name, made, work.Workflow?.Class.Replace("global::", "") ?? work.StateMachineArn, taken);
            }
            else if (made is not null)
            {
                SignatureRules.Unsupported(state, location, "makes an input that the other workflow does not take", $"declare it as 'static partial void {state.Symbol.Name}();'");
            }
        }

        if (made is not null && state.Workflow.SymbolOf(made) is { } symbol && state.Workflow.DataTypes.Add(symbol) is null
            && !state.Workflow.DataTypes.Types.Any(data => data is ObjectType or DictionaryType && data.Type.FullName == made.WithoutNull.FullName))
        {
            SignatureRules.Unsupported(
                state, Places.ReturnType(state.Symbol, state.Workflow.CancellationToken), $"makes a '{made.DisplayName}', which is no object", "make an object, so that the key that says who started the execution can stand in it");
        }
    }
}
