using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;
using Workflows.Compiler.Validation.Services;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a <c>[ServiceTask]</c>: the request's type says what is called, or the attribute does.</summary>
internal static class ServiceTaskReader
{
    public static TaskState Read(StateReading state)
    {
        var token = TokenReader.Read(state);
        var isSync = state.Attribute.Flag("Sync");
        if (isSync && token is not null)
        {
            state.Find(DiagnosticIds.ConflictingAttributes, state.Attribute.LocationOf("Sync"), state.Symbol.Name, "at most one of Sync and a TaskToken");
        }

        var pattern = token is not null ? TaskPattern.Callback : isSync ? TaskPattern.Sync : TaskPattern.RequestResponse;
        var (resource, answer) = state.Attribute.Class.TypeArguments is [var declared] ? Declared(state, declared, pattern) : OfRequest(state, pattern);
        if (answer is not null && pattern is not TaskPattern.Callback)
        {
            state.Data(answer, state.Attribute.Location ?? state.Location);
            ServiceNames.Check(state, resource, answer, "reads", state.Attribute.Location ?? state.Location);
        }

        if (resource == UnsendableRequest.Resource)
        {
            RequestPlaces.Note(state);
        }

        ServiceNames.Check(state, resource, MethodReader.ResultType(state.Symbol, out _), "sends", Places.ReturnType(state.Symbol, state.Workflow.CancellationToken));

        return CallReader.Begin(state, token ?? answer, member: null).ReadRequest(new TaskWork.Service(resource), pattern, answer: answer);
    }

    private static (string Resource, ITypeSymbol? Answer) Declared(StateReading state, ITypeSymbol answer, TaskPattern pattern)
    {
        var resource = state.Attribute.Text(0) ?? "";
        ResourceRules.Check(state, resource, pattern, state.Attribute.LocationOf(0));
        return (resource, answer);
    }

    /// <summary>What the request's type says: which action it is for, and what that gives.</summary>
    private static (string Resource, ITypeSymbol? Answer) OfRequest(StateReading state, TaskPattern pattern)
    {
        // That a method gives nothing, or not at once, is told where its body is read.
        if (MethodReader.ResultType(state.Symbol, out var isAwaited) is not { TypeKind: not TypeKind.Error } request || isAwaited)
        {
            state.Workflow.IsIncomplete = true;
            return ("", null);
        }

        var resource = request.GetAttributes().FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.Resource)?.ConstructorArguments is [{ Value: string arn }] ? arn : null;
        var immediate = InterfaceOf(request, KnownNames.ServiceRequest);
        var job = InterfaceOf(request, KnownNames.SyncRequest);
        if (resource is null || (immediate ?? job) is null)
        {
            SignatureRules.Unsupported(
                state,
                Places.ReturnType(state.Symbol, state.Workflow.CancellationToken),
                $"returns '{request.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which is no request of a service",
                "return a type with [Resource] that implements IServiceRequest<TResult>, or name the resource: [ServiceTask<TResult>(\"arn:…\")]");
            return (resource ?? "", null);
        }

        if (!ResourceRules.Check(state, resource, TaskPattern.RequestResponse, state.Attribute.Location))
        {
            return (resource, immediate ?? job);
        }

        var takesTokens = request.AllInterfaces.Any(static type => KnownNames.Of(type) == KnownNames.CallbackRequest) || resource.Contains(":aws-sdk:");
        switch (pattern)
        {
            case TaskPattern.Sync when job is null:
                Find(state, resource, "starts no job that a state could wait for", "remove Sync, or wait for a TaskToken<T>");
                return (resource, immediate);
            case TaskPattern.Callback when !takesTokens:
                Find(state, resource, "waits for no task token", job is null ? "remove the TaskToken" : "remove the TaskToken, or wait for the job with Sync = true");
                return (resource, immediate);
            case TaskPattern.RequestResponse when immediate is null:
                Find(state, resource, "has no answer of its own", "wait for the job with Sync = true");
                return (resource, job);
            default:
                return (resource, pattern is TaskPattern.Sync ? job : immediate);
        }
    }

    private static void Find(StateReading state, string resource, string what, string remedy) =>
        state.Find(DiagnosticIds.UnsupportedPattern, state.Attribute.Location, state.Symbol.Name, resource, what, remedy);

    private static ITypeSymbol? InterfaceOf(ITypeSymbol request, string name) =>
        request.AllInterfaces.FirstOrDefault(type => KnownNames.Of(type) == name)?.TypeArguments.FirstOrDefault();
}
