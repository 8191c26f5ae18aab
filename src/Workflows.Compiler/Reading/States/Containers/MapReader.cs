using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a <c>[Map]</c>: first what stands at it, and its types when its item processor is known.</summary>
internal static class MapReader
{
    /// <summary>All but the item processor, and what depends on its output.</summary>
    public static MapState Draft(StateReading state)
    {
        var selects = state.Symbol.Parameters.Any(MethodReader.ReadsItem);
        var method = state.ReadMethod();
        state.Taken = state.ReadInput();
        state.InputType = state.InputParameter?.Type;
        var distributed = DistributedReader.Read(state);
        var items = ItemsReader.Read(state, method, selects, distributed?.Reader);
        ShapingMethod? selector = null;
        if (selects)
        {
            selector = ReadSelector(state, method, items);
        }
        else if (state.Symbol.ReturnsVoid)
        {
            SignatureRules.CheckNoBody(state);
        }

        return new MapState
        {
            Name = state.Name,
            Method = method,
            Comment = state.Comment,
            Items = items.Source,
            ItemType = items.ElementType is null ? null : state.Data(items.ElementType, state.Location),
            ItemSelector = selector,
            ItemProcessor = new InnerMachine(new StateMachine("", EquatableArray<State>.Empty), null, null) { Scope = state.Name },
            HasKeys = items.HasKeys,
            Outputs = null,
            Distributed = distributed,
            MaxConcurrency = AmountReader.MaxConcurrency.Read(state),
            Result = new ResultShape.Input(),
            Transition = state.ReadTransition(),
            Input = state.Taken,
        };
    }

    /// <summary>The whole, now that its item processor is known.</summary>
    public static MapState Complete(StateReading state, MapState draft, Func<TypeReference?, InnerMachine> processor)
    {
        var item = draft.ItemSelector?.Method.Result ?? draft.ItemType;
        var batch = draft.Distributed?.Batcher is { } batcher ? BatchReader.Read(state, batcher, item, processor(null)) : null;
        var given = draft.Distributed?.Batcher is null ? item : batch?.Type;
        var known = processor(given);
        if (given is not null && known.Input is { } taken && TypeFit.MisfitOf(given, taken, isHandedOn: true) is not null)
        {
            state.Find(
                DiagnosticIds.ItemMismatch, state.Branches[0].Location,
                state.Symbol.Name, given.DisplayName, state.Branches[0].StartAt, taken.DisplayName);
        }

        if (draft.Distributed?.Reader is { } reader)
        {
            var row = draft.ItemType ?? (batch is not null ? batch.Item : known.Input);
            draft = draft with { ItemType = row };
            known = RowsReader.Read(state, reader, row, known, draft.ItemSelector is not null, batch);
        }

        var array = OutputsOf(state, draft, known);
        var result = array is null ? null : TypeReferences.Of(array);
        var output = ShapingReader.ReadOutput(state, result, out var outputInput);
        if (output is not null && outputInput is not null)
        {
            state.Taken ??= outputInput;
            state.CheckFits(state.Attribute.LocationOf("Output"), state.Symbol.Name, state.Taken, output.Method.Name, outputInput);
        }

        var assign = AssignReader.OfWork(state, array, result);
        var shape = ResultReader.Read(state, state.InputType, result);
        return draft with
        {
            Input = state.Taken,
            ItemProcessor = known,
            Outputs = result,
            Result = output is null ? shape : new ResultShape.Output(output),
            Assign = assign,
        };
    }

    /// <summary>The type of all outputs together: what a writer tells of them, or their array.</summary>
    private static ITypeSymbol? OutputsOf(StateReading state, MapState draft, InnerMachine known)
    {
        if (draft.Distributed?.Writer is { Location: not null })
        {
            var written = state.Workflow.Compilation.GetTypeByMetadataName("Workflows.ResultWriterOutput");
            if (written is not null)
            {
                state.Data(written, state.Location);
            }

            return written;
        }

        if (known.Output is null)
        {
            return null;
        }

        // FLATTEN puts arrays together into one.
        return draft.Distributed?.Writer is { Transformation: "FLATTEN" } && state.Workflow.SymbolOf(known.Output) is { } output && Expressions.CollectionTypes.ElementOf(output) is { } element
            ? ContainerTypes.ArrayOf(state, state.Data(element, state.Location))
            : ContainerTypes.ArrayOf(state, known.Output);
    }

    private static ShapingMethod? ReadSelector(StateReading state, Method method, MapItems items)
    {
        var element = items.ElementType;
        foreach (var parameter in state.Symbol.Parameters.Where(MethodReader.ReadsItem))
        {
            var read = method.Parameters.First(candidate => candidate.Name == parameter.Name);
            var taken = state.Data(parameter);
            if (read.Kind is ParameterKind.ItemIndex ? parameter.Type.SpecialType is not SpecialType.System_Int32 : read.Kind is ParameterKind.ItemKey && parameter.Type.SpecialType is not SpecialType.System_String)
            {
                state.Find(DiagnosticIds.UnsupportedStateMethod, Places.Type(parameter, state.Workflow.CancellationToken), state.Symbol.Name, $"takes '{parameter.Name}' as '{taken.DisplayName}'", read.Kind is ParameterKind.ItemIndex ? "an [ItemIndex] is an int" : "an [ItemKey] is a string");
            }
            else if (read.Kind is ParameterKind.ItemKey && !items.HasKeys)
            {
                state.Find(DiagnosticIds.UnsupportedStateMethod, parameter.Locations[0], state.Symbol.Name, $"reads the name of an item by '{parameter.Name}', and its items have none", "only the members of a dictionary have names, in a Distributed Map");
            }
            else if (read.Kind is ParameterKind.Item && element is not null && TypeFit.MisfitOf(TypeReferences.Of(element), taken, isHandedOn: false) is not null)
            {
                var type = TypeReferences.Of(element).DisplayName;
                state.Find(DiagnosticIds.TypeMismatch, Places.Type(parameter, state.Workflow.CancellationToken), "The items", type, state.Symbol.Name, taken.DisplayName, $"declare '{parameter.Name}' as '{type}'");
            }
        }

        if (!SignatureRules.CheckReturns(state, "the item processor's input", static _ => true))
        {
            return null;
        }

        state.Data(state.Symbol.ReturnType, Places.ReturnType(state.Symbol, state.Workflow.CancellationToken));
        var body = state.Incomplete(state.Workflow.PureOfTask.ReadValue(state.Symbol, StateReading.Bind(state.Symbol, method)));

        // Whatever is wrong with the body, its value has the type that the method says.
        return new ShapingMethod(method, body ?? Reference.Item);
    }
}
