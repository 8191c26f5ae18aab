using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Members of a state's input that its attribute names.</summary>
internal static class Members
{
    /// <summary>A property or field, also an inherited one; null if there is none.</summary>
    public static ISymbol? Find(ITypeSymbol? input, string name)
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

    /// <summary>Finds a name that is neither a member of the input nor one method of the class.</summary>
    public static void FindUnknown(StateReading state, AttributeReading attribute, string field, string name)
    {
        // The message quotes what it is not: one method of 'W' or member of 'Order'.
        var owner = state.InputType is { } input ? $"{state.Workflow.Type.Name}' or member of '{TypeReferences.Of(input).DisplayName}" : state.Workflow.Type.Name;
        state.Find(DiagnosticIds.UnknownMethod, attribute.LocationOf(field), name, field, owner);
    }
}
