using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a <c>[Parallel]</c>: first what stands at it, and its types when its branches are known.</summary>
internal static class ParallelReader
{
    /// <summary>All but the branches, and what depends on their outputs.</summary>
    public static ParallelState Draft(StateReading state)
    {
        if (state.Branches.Count == 0)
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.Location, "Branches", "at least one state, as in [Parallel(nameof(First), nameof(Second))]");
        }

        CheckParameters(state);
        var method = state.ReadMethod();
        var own = state.ReadInput();
        var arguments = ShapingReader.ReadArguments(state, out var parameter);
        state.InputType = (state.InputParameter ?? parameter)?.Type;
        state.Taken = own ?? (parameter is null ? null : state.Data(parameter));
        if (own is not null && parameter is not null)
        {
            state.CheckFits(state.Attribute.LocationOf("Arguments"), state.Symbol.Name, own, arguments?.Method.Name ?? "Arguments", state.Data(parameter));
        }

        return new ParallelState
        {
            Name = state.Name,
            Method = method,
            Comment = state.Comment,
            Input = state.Taken,
            Arguments = arguments,
            Transition = state.ReadTransition(),
            Result = new ResultShape.Input(),
            Branches = EquatableArray<InnerMachine>.Empty,
            Outputs = null,
            Combiner = ReadCombiner(state, method),
        };
    }

    /// <summary>The whole, now that its branches are known.</summary>
    public static ParallelState Complete(StateReading state, ParallelState draft, Func<int, TypeReference?, InnerMachine> branch)
    {
        var branches = state.Branches.Select((_, i) => branch(i, null)).ToArray();
        var given = draft.Arguments?.Method.Result ?? draft.Input ?? TakenBy(branches);
        branches = [.. branches.Select((known, i) => known.Input is null ? branch(i, given) : known)];
        CheckInputs(state, branches, given);
        var outputs = branches.Select(static known => known.Output).ToArray();
        var array = outputs.Length > 0 && outputs.All(static output => output is not null) && VariableTypes.Unified(outputs!) is { } element
            ? ContainerTypes.ArrayOf(state, element)
            : null;
        if (draft.Combiner is not null)
        {
            CheckOutputs(state, outputs);
        }
        else if (array is null && outputs.All(static output => output is not null) && outputs.Length > 0 && !state.Attributes.Any(static attribute => attribute.FullName == KnownNames.DiscardResult))
        {
            var names = string.Join("' and '", outputs.Select(static output => output!.DisplayName).Distinct());
            state.Find(DiagnosticIds.BranchesDiffer, state.Location, state.Symbol.Name, names);
        }

        var symbol = draft.Combiner is null ? array : MethodReader.ResultType(state.Symbol, out _);
        var result = symbol is null ? null : TypeReferences.Of(symbol);
        if (draft.Input is null && draft.Arguments is null)
        {
            state.Taken = given;
            state.InputType = given is null ? null : state.Workflow.SymbolOf(given);
        }

        var assign = AssignReader.OfWork(state, symbol, result);
        return draft with
        {
            Input = state.Taken,
            Branches = branches.ToEquatableArray(),
            Outputs = array is null ? null : TypeReferences.Of(array),
            Result = ResultReader.Read(state, state.InputType, result),
            Assign = CombinedResult.In(assign, draft.Combiner),
        };
    }

    private static void CheckParameters(StateReading state)
    {
        if (state.Symbol.ReturnsVoid)
        {
            SignatureRules.CheckNoBody(state);
            return;
        }

        var plain = MethodReader.PlainParameters(state.Symbol).Count();
        if (plain != state.Branches.Count && plain != state.Branches.Count + 1)
        {
            state.Find(
                DiagnosticIds.UnsupportedStateMethod,
                state.Location,
                state.Symbol.Name,
                $"takes {plain} values where {state.Branches.Count} branches give one each",
                "take the output of every branch in order, with or without the state's input before them");
        }
    }

    private static ShapingMethod? ReadCombiner(StateReading state, Method method)
    {
        if (state.Symbol.ReturnsVoid || !SignatureRules.CheckReturns(state, "what the branches' outputs make", static _ => true))
        {
            return null;
        }

        var bindings = new Dictionary<IParameterSymbol, Expression>(SymbolEqualityComparer.Default);
        foreach (var pair in StateReading.Bind(state.Symbol, method, state.Result))
        {
            bindings.Add(pair.Key, pair.Value);
        }

        var outputs = OutputParameters(state);
        for (var i = 0; i < outputs.Length; i++)
        {
            var type = outputs[i].Type;
            bindings[outputs[i]] = Reference.BranchOutput(i) with { IsNullable = TypeReferences.Of(type).IsNullable, Shape = JsonShapes.Of(type) };
            state.Data(outputs[i]);
        }

        var body = state.Incomplete(state.Workflow.PureOfTask.ReadValue(state.Symbol, bindings));

        // Whatever is wrong with the body, its value has the type that the method says.
        return new ShapingMethod(method, body ?? new Reference.Input());
    }

    private static IParameterSymbol[] OutputParameters(StateReading state) =>
        [.. MethodReader.PlainParameters(state.Symbol).Skip(state.InputParameter is null ? 0 : 1)];

    /// <summary>What all branches that read their input take; null if none reads it, or they differ.</summary>
    private static TypeReference? TakenBy(IEnumerable<InnerMachine> branches)
    {
        var taken = branches.Select(static branch => branch.Input).OfType<TypeReference>().ToArray();
        return taken.FirstOrDefault(candidate => taken.All(other => TypeFit.Fits(candidate, other, isHandedOn: true))) ?? taken.FirstOrDefault();
    }

    private static void CheckInputs(StateReading state, IReadOnlyList<InnerMachine> branches, TypeReference? given)
    {
        for (var i = 0; i < branches.Count; i++)
        {
            if (given is not null && branches[i].Input is { } taken && TypeFit.MisfitOf(given, taken, isHandedOn: true) is not null)
            {
                state.Find(
                    DiagnosticIds.BranchMismatch, state.Branches[i].Location,
                    state.Symbol.Name, $"gives '{given.DisplayName}' to its branch '{state.Branches[i].StartAt}', which takes '{taken.DisplayName}'", $"let it take '{given.DisplayName}', or make its input by Arguments");
            }
        }
    }

    private static void CheckOutputs(StateReading state, TypeReference?[] outputs)
    {
        var parameters = OutputParameters(state);
        for (var i = 0; i < Math.Min(outputs.Length, parameters.Length); i++)
        {
            var taken = state.Data(parameters[i]);
            if (outputs[i] is not { } given)
            {
                if (!state.Workflow.IsIncomplete)
                {
                    state.Find(
                        DiagnosticIds.BranchMismatch, Places.Type(parameters[i], state.Workflow.CancellationToken),
                        state.Symbol.Name, $"takes '{taken.DisplayName}' from its branch '{state.Branches[i].StartAt}', which gives no value of a known type", "let the branch end with one");
                }
            }
            else if (TypeFit.MisfitOf(given, taken, isHandedOn: false) is not null)
            {
                state.Find(
                    DiagnosticIds.BranchMismatch, Places.Type(parameters[i], state.Workflow.CancellationToken),
                    state.Symbol.Name, $"takes '{taken.DisplayName}' from its branch '{state.Branches[i].StartAt}', which gives '{given.DisplayName}'", $"declare '{parameters[i].Name}' as '{given.DisplayName}'");
            }
        }
    }
}
