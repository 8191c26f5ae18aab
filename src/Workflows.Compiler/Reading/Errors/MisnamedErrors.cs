using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Tells why no error has the name that a <c>[Retry]</c> or <c>[Catch]</c> gives as text.</summary>
internal sealed class MisnamedErrors(WorkflowReading workflow, AttributeReading attribute)
{
    /// <summary>What is wrong with a name, and what to write; null if an error may have it.</summary>
    public string? FaultOf(string name)
    {
        if (name == ErrorNames.Runtime)
        {
            return "is an error that nothing can handle. Remove it.";
        }

        if (ErrorNames.IsReserved(name))
        {
            return ErrorNames.IsKnown(name) ? null : $"is no error that ASL defines. {(ErrorNames.Nearest(name) is { } nearest ? $"Did you mean '{nearest}'?" : "Use one of Errors.")}";
        }

        if (ErrorNames.NearMiss(name) is { } meant)
        {
            return $"is no error of AWS, but '{meant}' is. Did you mean that?";
        }

        return Exception(name) is { } exception
            ? $"is no error's name, because a .NET exception is named by its type without the namespace. Write [{IneffectiveAttributes.NameOf(attribute.Class)}<{exception.Name}>]."
            : null;
    }

    /// <summary>The exception type that a full name such as <c>System.TimeoutException</c> is of, unless its errors really are called so.</summary>
    private INamedTypeSymbol? Exception(string name)
    {
        if (name.IndexOf('.') < 0 || ((ISourceAssemblySymbol)workflow.Type.ContainingAssembly).Compilation.GetTypeByMetadataName(name) is not { } type)
        {
            return null;
        }

        return ErrorNameRules.IsException(type) && ExceptionNames.Of(type) != name ? type : null;
    }
}
