using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads how long a try of a Task may take: <c>TimeoutSeconds</c> or <c>TimeoutSecondsPath</c>.</summary>
internal static class TimeLimitReader
{
    private const int MaxSeconds = 99_999_999;

    public static Amount? Read(StateReading state)
    {
        var hasPath = state.Attribute.Has("TimeoutSecondsPath");
        if (state.Attribute.Number("TimeoutSeconds") is not { } seconds)
        {
            return hasPath ? ReadPath(state, state.Attribute.Text("TimeoutSecondsPath") ?? "") : null;
        }

        if (hasPath)
        {
            state.Find(DiagnosticIds.ConflictingAttributes, state.Attribute.LocationOf("TimeoutSecondsPath"), state.Symbol.Name, "at most one of TimeoutSeconds and TimeoutSecondsPath");
        }

        if (seconds is < 1 or > MaxSeconds)
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf("TimeoutSeconds"), "TimeoutSeconds", "1 to 99,999,999 seconds");
        }

        return new Amount.Constant(seconds);
    }

    private static Amount? ReadPath(StateReading state, string name)
    {
        var methods = state.Workflow.Type.GetMembers(name).OfType<IMethodSymbol>().ToArray();
        if (FindMember(state.InputType, name) is { } member)
        {
            if (methods.Length > 0)
            {
                state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf("TimeoutSecondsPath"), "TimeoutSecondsPath", "a name that is not both a member of the input and a method of the class");
                return null;
            }

            if (TypeReferences.Of(state.InputType!).IsNullable)
            {
                state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf("TimeoutSecondsPath"), "TimeoutSecondsPath", "a member of an input that cannot be null, or a method");
                return null;
            }

            if (state.Workflow.Json.NameOf(member) is { } jsonName
                && Obstacles.To(member, state.Workflow.Json) is null
                && ResultReader.TypeOf(member).SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64)
            {
                state.Workflow.Literals.Check(state.Attribute.Written("TimeoutSecondsPath"), member, state.InputType!);
                return new Amount.Member(new PathMember(ClassReader.Identifier(name), jsonName));
            }

            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf("TimeoutSecondsPath"), "TimeoutSecondsPath", "a member of type int");
            return null;
        }

        if (methods.Length == 1)
        {
            state.Workflow.Literals.Check(state.Attribute.Written("TimeoutSecondsPath"), methods[0]);
            return ShapingReader.ReadTimeout(state, methods[0]) is { } shaping ? new Amount.Computed(shaping) : null;
        }

        // The message quotes what it is not: one method of 'W' or member of 'Order'.
        var owner = state.InputType is { } input ? $"{state.Workflow.Type.Name}' or member of '{TypeReferences.Of(input).DisplayName}" : state.Workflow.Type.Name;
        state.Find(DiagnosticIds.UnknownMethod, state.Attribute.LocationOf("TimeoutSecondsPath"), name, "TimeoutSecondsPath", owner);
        return null;
    }

    private static ISymbol? FindMember(ITypeSymbol? input, string name)
    {
        for (var type = input; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol) is { } member)
            {
                return member;
            }
        }

        return null;
    }
}
