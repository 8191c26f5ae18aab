using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Finds an <c>[ErrorName]</c> that is no name, or that names nothing. It may stand on any class.</summary>
internal static class ErrorNameRules
{
    public static void Find(INamedTypeSymbol type, FindingSink findings, CancellationToken ct)
    {
        if (type.GetAttributes().FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.ErrorName) is not { } attribute)
        {
            return;
        }

        var reading = new AttributeReading(attribute, ct);
        if (!IsException(type))
        {
            IneffectiveAttributes.Add(findings, type, attribute, $"'{type.Name}' is no exception. Remove it.", ct);
        }
        else if (reading.Text(0) is not { Length: > 0 } name)
        {
            findings.Add(DiagnosticIds.InvalidValue, reading.LocationOf(0) ?? type.Locations[0], "ErrorName", "a name");
        }
        else if (ErrorNames.IsReserved(name))
        {
            findings.Add(DiagnosticIds.InvalidValue, reading.LocationOf(0) ?? type.Locations[0], "ErrorName", "a name of your own; names that begin with 'States.' are reserved");
        }
    }

    public static bool IsException(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (ExceptionNames.FullName(current) == "System.Exception")
            {
                return true;
            }
        }

        return false;
    }
}
