using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers.Suppressors;

/// <summary>The members that are set whenever a method of one workflow runs.</summary>
internal sealed class SetMembers
{
    private readonly StateMachine _machine;
    private readonly KnownMembers _known;
    private readonly JsonRules _json;
    private readonly CalledMethods _called;

    private SetMembers(StateMachine machine, INamedTypeSymbol type, SuppressionAnalysisContext context)
    {
        _machine = machine;
        _known = KnownMembers.Of(machine);
        _json = JsonRules.Of(context.Compilation);
        _called = new CalledMethods(type, context);
    }

    /// <summary>Null if the class is no workflow, or one with errors: who knows where those lead.</summary>
    public static SetMembers? Of(INamedTypeSymbol type, SuppressionAnalysisContext context) =>
        StateMethods.IsWorkflow(type) && WorkflowReader.Read(type, context.GetSemanticModel, context.CancellationToken).Workflow is { HasErrors: false } workflow
            ? new SetMembers(workflow.Machine, type, context)
            : null;

    /// <summary>Whether a member of a method's parameter is set in every state that calls the method with its input there, and nothing but states calls it.</summary>
    public bool Contains(IMethodSymbol method, IParameterSymbol parameter, IReadOnlyList<IPropertySymbol> members)
    {
        var names = members.Select(_json.NameOf).OfType<string>().ToArray();
        var path = MemberPath.Of(names);
        var callers = _machine.States
            .SelectMany(state => Calls(state).Where(call => IsSame(call.Method, method)).Select(call => (State: state, call.Method, call.Known)))
            .ToArray();
        return names.Length == members.Count
            && callers.Length > 0
            && !_called.Contain(method)
            && callers.All(call => call.Known.Contains(path) && TakesInput(call.State, call.Method, parameter));
    }

    // A state's method may have overloads, and local functions may be called like it.
    private static bool IsSame(Method method, IMethodSymbol symbol) =>
        symbol.MethodKind is MethodKind.Ordinary
        && method.Name == symbol.Name
        && method.Parameters.Select(static parameter => parameter.TypeName).SequenceEqual(symbol.Parameters.Select(static parameter => TypeReferences.FullName(parameter.Type)));

    /// <summary>The methods that a state calls, each with what is known of the input there: in the arm of a Choice also what the arm has asked for.</summary>
    private IEnumerable<(Method Method, ImmutableHashSet<string> Known)> Calls(State state) => state is ChoiceState choice
        ? choice.Arms
            .Zip(_known.ArmsOf(choice), (arm, facts) => choice.AssignOf(arm).MethodsOf().Select(method => (method, facts.Taken)))
            .SelectMany(static calls => calls)
            .Prepend((choice.Method, _known.At(choice)))
        : state.Methods.Select(method => (method, _known.At(state)));

    // With Arguments, what the task itself takes is no longer the state's input.
    private static bool TakesInput(State state, Method method, IParameterSymbol parameter) =>
        method.Parameters.ElementAtOrDefault(parameter.Ordinal) is { Kind: ParameterKind.Input }
        && !(state is TaskState { Arguments: not null } task && method == task.Method);
}
