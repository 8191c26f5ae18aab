using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads where a Map's items come from, and of what type they are.</summary>
internal static class ItemsReader
{
    /// <param name="state">The Map.</param>
    /// <param name="method">Its method.</param>
    /// <param name="selects">Whether the method makes the processor's input of an item, rather than the items.</param>
    /// <param name="reader">What reads the items; null for nothing.</param>
    public static MapItems Read(StateReading state, Method method, bool selects, ItemReader? reader)
    {
        if (reader is not null)
        {
            return OfReader(state, selects, reader);
        }

        var givesItems = !selects && !state.Symbol.ReturnsVoid;
        if (givesItems)
        {
            if (state.Attribute.Has("Items"))
            {
                state.Find(DiagnosticIds.ConflictingAttributes, state.Attribute.LocationOf("Items"), state.Symbol.Name, "either Items or a method that returns the items");
            }

            return OfMethod(state, method);
        }

        return state.Attribute.Text("Items") is { } name ? Named(state, name) : OfInput(state);
    }

    private static MapItems OfReader(StateReading state, bool selects, ItemReader reader)
    {
        if (state.Attribute.Has("Items") || (!selects && !state.Symbol.ReturnsVoid))
        {
            state.Find(
                DiagnosticIds.ConflictingAttributes,
                state.Attribute.Has("Items") ? state.Attribute.LocationOf("Items") : state.Location,
                state.Symbol.Name,
                "either items of its own or an attribute that says where they are read");
        }

        var item = state.Symbol.Parameters.FirstOrDefault(static parameter => MethodReader.IsItem(parameter));
        return new(new ItemsSource.Reader(), reader.Format is ItemFormat.S3List ? state.Workflow.Compilation.GetTypeByMetadataName("Workflows.S3ListedObject") : item?.Type);
    }

    /// <summary>The type of an item; of the members of an object, whose names an <c>[ItemKey]</c> reads, only in a Distributed Map.</summary>
    private static ITypeSymbol? ElementOf(StateReading state, ITypeSymbol type) => Expressions.CollectionTypes.ElementOf(type)
        ?? (DistributedReader.IsDistributed(state) && state.Symbol.Parameters.Any(MethodReader.ReadsItem) ? Expressions.CollectionTypes.ValueOf(type) : null);

    private static bool HasKeys(ITypeSymbol type) => Expressions.CollectionTypes.ElementOf(type) is null;

    private static MapItems OfMethod(StateReading state, Method method)
    {
        if (!SignatureRules.CheckReturns(state, "the items, as an array or a list, or take one [Item] and return the processor's input", static type => Expressions.CollectionTypes.ElementOf(type) is not null))
        {
            return MapItems.Unknown;
        }

        var body = state.Incomplete(state.Workflow.PureOfItems.ReadValue(state.Symbol, StateReading.Bind(state.Symbol, method)));
        ItemsSource source = body is null ? new ItemsSource.Input() : new ItemsSource.Computed(new ShapingMethod(method, body));
        return new(source, Expressions.CollectionTypes.ElementOf(state.Symbol.ReturnType));
    }

    private static MapItems Named(StateReading state, string name)
    {
        var location = state.Attribute.LocationOf("Items");
        if (Members.Find(state.InputType, name) is { } member)
        {
            var type = ResultReader.TypeOf(member);
            if (ElementOf(state, type) is { } element
                && state.Workflow.Json.NameOf(member) is { } jsonName
                && Obstacles.To(member, state.Workflow.Json) is null
                && !TypeReferences.Of(type).IsNullable
                && !TypeReferences.Of(state.InputType!).IsNullable)
            {
                state.Workflow.Literals.Check(state.Attribute.Written("Items"), member, state.InputType!);
                return new(new ItemsSource.Member(new PathMember(ClassReader.Identifier(name), jsonName)), element) { HasKeys = HasKeys(type) };
            }

            state.Find(DiagnosticIds.InvalidValue, location, "Items", "a member that is an array or a list and cannot be null, or a method that returns one");
            return MapItems.Unknown;
        }

        var methods = state.Workflow.Type.GetMembers(name).OfType<IMethodSymbol>().ToArray();
        if (methods is not [var named])
        {
            Members.FindUnknown(state, state.Attribute, "Items", name);
            return MapItems.Unknown;
        }

        state.Workflow.Literals.Check(state.Attribute.Written("Items"), named);
        const string Remedy = "takes the state's input and returns the items as an array or a list";
        if (ElementOf(state, named.ReturnType) is not { } item)
        {
            state.Find(DiagnosticIds.UnsupportedStateMethod, named.Locations[0], named.Name, "cannot give a Map's items", $"such a method {Remedy}");
            return MapItems.Unknown;
        }

        return ShapingReader.ReadOfInput(state, named, location, Remedy, isOfItems: true) is { } shaping ? new(new ItemsSource.Computed(shaping), item) { HasKeys = HasKeys(named.ReturnType) } : new(new ItemsSource.Input(), item);
    }

    private static MapItems OfInput(StateReading state)
    {
        if (state.InputParameter is not { } input)
        {
            state.Find(
                DiagnosticIds.UnsupportedStateMethod, state.Location, state.Symbol.Name,
                "has no items", "return them, name them by Items = nameof(…), or take the input that they are");
            return MapItems.Unknown;
        }

        if (ElementOf(state, input.Type) is { } element && !TypeReferences.Of(input.Type).IsNullable)
        {
            return new(new ItemsSource.Input(), element) { HasKeys = HasKeys(input.Type) };
        }

        state.Find(
            DiagnosticIds.UnsupportedStateMethod, Places.Type(input, state.Workflow.CancellationToken), state.Symbol.Name,
            $"takes '{TypeReferences.DisplayName(input.Type)}' as its items", "a Map's items are an array or a list; name them by Items = nameof(…)");
        return MapItems.Unknown;
    }
}
