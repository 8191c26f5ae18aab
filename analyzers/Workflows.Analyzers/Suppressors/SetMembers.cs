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
        var callers = _machine.States.Where(state => Methods(state).Any(candidate => IsSame(candidate, method))).ToArray();
        return names.Length == members.Count
            && callers.Length > 0
            && !_called.Contain(method)
            && callers.All(state => _known.At(state).Contains(MemberPath.Of(names)) && Methods(state).All(candidate => !IsSame(candidate, method) || TakesInput(state, candidate, parameter)));
    }

    // A state's method may have overloads, and local functions may be called like it.
    private static bool IsSame(Method method, IMethodSymbol symbol) =>
        symbol.MethodKind is MethodKind.Ordinary
        && method.Name == symbol.Name
        && method.Parameters.Select(static parameter => parameter.TypeName).SequenceEqual(symbol.Parameters.Select(static parameter => TypeReferences.FullName(parameter.Type)));

    private static IEnumerable<Method> Methods(State state) =>
        state is TaskState task ? task.Shapings.Select(static shaping => shaping.Method).Prepend(task.Method) : [state.Method];

    // With Arguments, what the task itself takes is no longer the state's input.
    private static bool TakesInput(State state, Method method, IParameterSymbol parameter) =>
        method.Parameters.ElementAtOrDefault(parameter.Ordinal) is { Kind: ParameterKind.Input }
        && !(state is TaskState { Arguments: not null } task && method == task.Method);
}
