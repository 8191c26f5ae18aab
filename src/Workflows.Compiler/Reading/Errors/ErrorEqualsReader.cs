using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Reads which errors a <c>[Retry]</c> or <c>[Catch]</c> takes: exception types, names, or every one.</summary>
internal sealed class ErrorEqualsReader(WorkflowReading workflow)
{
    /// <summary>More names are a list that nobody reads.</summary>
    private const int MostNames = 30;

    /// <param name="attribute">The attribute.</param>
    /// <param name="position">Where the names stand among its constructor's arguments.</param>
    public EquatableArray<string> Read(AttributeReading attribute, int position)
    {
        var names = attribute.Class.IsGenericType
            ? attribute.Class.TypeArguments.SelectMany(type => OfType(type, attribute))
            : OfNames(attribute, position).DefaultIfEmpty(ErrorNames.All);
        return names.Distinct().ToEquatableArray();
    }

    private IEnumerable<string> OfNames(AttributeReading attribute, int position)
    {
        var misnamed = new MisnamedErrors(workflow, attribute);
        var names = attribute.Texts(position).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var location = attribute.LocationOf(position + i) ?? workflow.Location;
            if (names[i].Length == 0)
            {
                workflow.Findings.Add(DiagnosticIds.InvalidValue, location, "ErrorEquals", "a name, or none at all for every error");
            }
            else if (misnamed.FaultOf(names[i]) is { } fault)
            {
                workflow.Findings.Add(DiagnosticIds.UnknownErrorName, location, names[i], fault);
            }
        }

        return names;
    }

    private IReadOnlyList<string> OfType(ITypeSymbol argument, AttributeReading attribute)
    {
        if (argument is not INamedTypeSymbol { TypeKind: TypeKind.Class } type)
        {
            // The compiler tells what is wrong with it.
            workflow.IsIncomplete = true;
            return [];
        }

        var fullName = ExceptionNames.FullName(type);
        if (fullName is KnownNames.TaskFailedException)
        {
            workflow.Findings.Add(DiagnosticIds.UnusableExceptionType, attribute.LocationOf(argument) ?? workflow.Location, type.Name);
        }

        var names = ExceptionNames.Expand(type, workflow.Type.ContainingAssembly);
        if (names.Count > MostNames || FrameworkExceptions.IsBaseOfMost(fullName))
        {
            workflow.Findings.Add(DiagnosticIds.TooManyErrors, attribute.LocationOf(argument) ?? workflow.Location, type.Name);
        }

        return names;
    }
}
