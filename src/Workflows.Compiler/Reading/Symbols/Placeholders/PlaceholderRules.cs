using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.States;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Finds a <c>[Placeholder]</c> that pure methods could not read, or that would be another text in process than in the definition.</summary>
internal static class PlaceholderRules
{
    /// <summary>In a workflow and the classes that it derives from.</summary>
    public static void Check(WorkflowReading reading)
    {
        for (var type = reading.Type; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(static method => !method.Parameters.IsEmpty && !method.IsImplicitlyDeclared))
            {
                Check(reading, method);
            }
        }
    }

    private static void Check(WorkflowReading reading, IMethodSymbol method)
    {
        var names = new HashSet<string>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.GetAttributes().FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.Placeholder) is not { } attribute)
            {
                continue;
            }

            var place = new AttributeReading(attribute, reading.CancellationToken);
            var name = place.Text(0) ?? "";
            if (!Placeholders.IsPrimary(method, reading.CancellationToken))
            {
                Find(place.Location, "is no parameter of a primary constructor, the only ones that pure methods read", $"declare the class as '{reading.Type.Name}([Placeholder(\"{name}\")] string {parameter.Name})'");
            }
            else if (parameter.Type is { SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Error })
            {
                Find(Places.Type(parameter, reading.CancellationToken), $"is of type '{TypeReferences.DisplayName(parameter.Type)}'", "declare it as 'string': a placeholder is replaced by a text");
            }
            else if (parameter.Type.NullableAnnotation is NullableAnnotation.Annotated)
            {
                Find(Places.Type(parameter, reading.CancellationToken), "may be null, which a placeholder never is", "declare it as 'string'");
            }

            if (!Regex.IsMatch(name, @"^[A-Za-z0-9]+\z"))
            {
                Find(place.LocationOf(0), $"is called '{name}' in the definition", "use letters and digits only, as deployment tools do");
            }
            else if (!names.Add(name))
            {
                Find(place.LocationOf(0), $"is the second one for '{name}'", "use one parameter in all places");
            }

            if (Assignment(method.ContainingType, parameter) is { } assignment)
            {
                Find(assignment.GetLocation(), "is assigned, which the definition knows nothing of", "leave it as the constructor gets it");
            }

            void Find(Location? location, string what, string remedy) =>
                reading.Findings.Add(DiagnosticIds.InvalidPlaceholder, location ?? parameter.Locations[0], parameter.Name, what, remedy);
        }

        // A primary constructor's parameter is a variable of the whole class.
        SyntaxNode? Assignment(INamedTypeSymbol type, IParameterSymbol parameter) => Placeholders.IsPrimary(method, reading.CancellationToken)
            ? type.DeclaringSyntaxReferences
                .SelectMany(reference => reference.GetSyntax(reading.CancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
                .FirstOrDefault(name => name.Identifier.ValueText == parameter.Name && IsWritten(name) && Means(name, parameter))
            : null;

        bool Means(IdentifierNameSyntax name, IParameterSymbol parameter) =>
            SymbolEqualityComparer.Default.Equals(reading.ModelOf(name.SyntaxTree).GetSymbolInfo(name, reading.CancellationToken).Symbol, parameter);
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: TupleExpressionSyntax left } } && left == argument.Parent,
        RefExpressionSyntax => true,
        _ => false,
    };
}
