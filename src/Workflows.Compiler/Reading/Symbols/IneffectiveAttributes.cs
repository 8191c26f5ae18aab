using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.States;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Attributes that stand where nothing reads them.</summary>
internal static class IneffectiveAttributes
{
    /// <summary>In a workflow: what shapes a result, on a method that has none to shape.</summary>
    public static void Find(WorkflowReading reading)
    {
        foreach (var method in reading.Type.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.GetAttributes().Any(attribute => Name(attribute) is KnownNames.Task or KnownNames.Pass))
            {
                continue;
            }

            foreach (var attribute in method.GetAttributes().Where(attribute => Name(attribute) is KnownNames.ResultPath or KnownNames.DiscardResult))
            {
                Find(reading.Findings, method, attribute, $"'{method.Name}' is no [Task] or [Pass]. Remove it.", reading.CancellationToken);
            }
        }
    }

    /// <summary>In a class that is no workflow and that no workflow derives from: every attribute of ours.</summary>
    public static void FindOutside(INamedTypeSymbol type, FindingSink findings, CancellationToken ct)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            foreach (var attribute in method.GetAttributes().Where(attribute =>
                StateMethods.IsState(attribute) || Name(attribute) is KnownNames.ResultPath or KnownNames.DiscardResult))
            {
                Find(findings, method, attribute, $"'{type.Name}' is no workflow. Mark the class with [Workflow], or remove it.", ct);
            }
        }
    }

    private static void Find(FindingSink findings, IMethodSymbol method, AttributeData attribute, string remedy, CancellationToken ct)
    {
        var name = attribute.AttributeClass!.Name;
        findings.Add(
            DiagnosticIds.IneffectiveAttribute,
            new AttributeReading(attribute, ct).Location ?? method.Locations[0],
            name.Substring(0, name.Length - nameof(Attribute).Length),
            method.Name,
            remedy);
    }

    private static string? Name(AttributeData attribute) => KnownNames.Of(attribute);
}
