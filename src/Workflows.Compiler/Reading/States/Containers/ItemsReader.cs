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
    public static (ItemsSource Source, ITypeSymbol? ElementType) Read(StateReading state, Method method, bool selects)
    {
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

    private static (ItemsSource, ITypeSymbol?) OfMethod(StateReading state, Method method)
    {
        if (!SignatureRules.CheckReturns(state, "the items, as an array or a list, or take one [Item] and return the processor's input", static type => Expressions.CollectionTypes.ElementOf(type) is not null))
        {
            return (new ItemsSource.Input(), null);
        }

        var body = state.Incomplete(state.Workflow.PureOfTask.ReadValue(state.Symbol, StateReading.Bind(state.Symbol, method)));
        ItemsSource source = body is null ? new ItemsSource.Input() : new ItemsSource.Computed(new ShapingMethod(method, body));
        return (source, Expressions.CollectionTypes.ElementOf(state.Symbol.ReturnType));
    }

    private static (ItemsSource, ITypeSymbol?) Named(StateReading state, string name)
    {
        var location = state.Attribute.LocationOf("Items");
        if (Members.Find(state.InputType, name) is { } member)
        {
            var type = ResultReader.TypeOf(member);
            if (Expressions.CollectionTypes.ElementOf(type) is { } element
                && state.Workflow.Json.NameOf(member) is { } jsonName
                && Obstacles.To(member, state.Workflow.Json) is null
                && !TypeReferences.Of(type).IsNullable
                && !TypeReferences.Of(state.InputType!).IsNullable)
            {
                state.Workflow.Literals.Check(state.Attribute.Written("Items"), member, state.InputType!);
                return (new ItemsSource.Member(new PathMember(ClassReader.Identifier(name), jsonName)), element);
            }

            state.Find(DiagnosticIds.InvalidValue, location, "Items", "a member that is an array or a list and cannot be null, or a method that returns one");
            return (new ItemsSource.Input(), null);
        }

        var methods = state.Workflow.Type.GetMembers(name).OfType<IMethodSymbol>().ToArray();
        if (methods is not [var named])
        {
            Members.FindUnknown(state, state.Attribute, "Items", name);
            return (new ItemsSource.Input(), null);
        }

        state.Workflow.Literals.Check(state.Attribute.Written("Items"), named);
        const string Remedy = "takes the state's input and returns the items as an array or a list";
        if (Expressions.CollectionTypes.ElementOf(named.ReturnType) is not { } item)
        {
            state.Find(DiagnosticIds.UnsupportedStateMethod, named.Locations[0], named.Name, "cannot give a Map's items", $"such a method {Remedy}");
            return (new ItemsSource.Input(), null);
        }

        return (ShapingReader.ReadOfInput(state, named, location, Remedy) is { } shaping ? new ItemsSource.Computed(shaping) : new ItemsSource.Input(), item);
    }

    private static (ItemsSource, ITypeSymbol?) OfInput(StateReading state)
    {
        if (state.InputParameter is not { } input)
        {
            state.Find(
                DiagnosticIds.UnsupportedStateMethod, state.Location, state.Symbol.Name,
                "has no items", "return them, name them by Items = nameof(…), or take the input that they are");
            return (new ItemsSource.Input(), null);
        }

        if (Expressions.CollectionTypes.ElementOf(input.Type) is { } element && !TypeReferences.Of(input.Type).IsNullable)
        {
            return (new ItemsSource.Input(), element);
        }

        state.Find(
            DiagnosticIds.UnsupportedStateMethod, Places.Type(input, state.Workflow.CancellationToken), state.Symbol.Name,
            $"takes '{TypeReferences.DisplayName(input.Type)}' as its items", "a Map's items are an array or a list; name them by Items = nameof(…)");
        return (new ItemsSource.Input(), null);
    }
}
