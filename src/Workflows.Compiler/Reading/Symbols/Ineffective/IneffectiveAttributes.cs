using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.States;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Attributes that stand where nothing reads them.</summary>
internal static class IneffectiveAttributes
{
    /// <summary>In a workflow.</summary>
    /// <param name="reading">The workflow.</param>
    /// <param name="hasTasks">Whether one of its states is a Task.</param>
    public static void Find(WorkflowReading reading, bool hasTasks)
    {
        IneffectiveOnMethods.Find(reading.Type, reading.Findings, reading.CancellationToken);
        IneffectiveOnClasses.Find(reading.Type, hasTasks, reading.Findings, reading.CancellationToken);
    }

    /// <summary>In a class that is no workflow.</summary>
    /// <param name="type">The class.</param>
    /// <param name="isBase">Whether a workflow derives from it.</param>
    /// <param name="findings">What is found.</param>
    /// <param name="ct">Cancels.</param>
    public static void FindOutside(INamedTypeSymbol type, bool isBase, FindingSink findings, CancellationToken ct)
    {
        if (isBase)
        {
            IneffectiveOnMethods.Find(type, findings, ct);
            IneffectiveOnClasses.FindOnBase(type, findings, ct);
        }
        else
        {
            IneffectiveOnMethods.FindOutside(type, findings, ct);
            IneffectiveOnClasses.FindOutside(type, findings, ct);
        }
    }

    /// <summary>Adds a finding at an attribute.</summary>
    public static void Add(FindingSink findings, ISymbol symbol, AttributeData attribute, string reason, CancellationToken ct) => findings.Add(
        DiagnosticIds.IneffectiveAttribute,
        new AttributeReading(attribute, ct).Location ?? symbol.Locations[0],
        NameOf(attribute.AttributeClass!),
        $"'{symbol.Name}'",
        reason);

    /// <summary>An attribute's name as it is used, such as <c>Retry</c>.</summary>
    public static string NameOf(INamedTypeSymbol type) =>
        type.Name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - nameof(Attribute).Length) : type.Name;

    public static bool IsErrorHandling(AttributeData attribute) => KnownNames.Of(attribute) is KnownNames.Retry or KnownNames.Catch;

    public static bool IsShaping(AttributeData attribute) => KnownNames.Of(attribute) is KnownNames.ResultPath or KnownNames.DiscardResult;
}
