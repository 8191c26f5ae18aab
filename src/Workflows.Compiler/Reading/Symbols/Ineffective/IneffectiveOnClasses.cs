using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Attributes that nothing reads on a class: a workflow's and its bases' are defaults of Tasks, a policy's are those it stands for.</summary>
internal static class IneffectiveOnClasses
{
    /// <summary>On a workflow.</summary>
    public static void Find(INamedTypeSymbol type, bool hasTasks, FindingSink findings, CancellationToken ct)
    {
        FindStates(type, findings, ct);
        foreach (var attribute in type.GetAttributes().Where(attribute => !hasTasks && HandlesErrors(attribute, ct)))
        {
            IneffectiveAttributes.Add(findings, type, attribute, $"'{type.Name}' has no [Task]. Remove it.", ct);
        }
    }

    /// <summary>On a class that a workflow derives from.</summary>
    public static void FindOnBase(INamedTypeSymbol type, FindingSink findings, CancellationToken ct) => FindStates(type, findings, ct);

    /// <summary>On any other class.</summary>
    public static void FindOutside(INamedTypeSymbol type, FindingSink findings, CancellationToken ct)
    {
        if (Policies.IsPolicy(type))
        {
            FindEmptyPolicy(type, findings, ct);
            return;
        }

        FindStates(type, findings, ct);
        foreach (var attribute in type.GetAttributes().Where(attribute => HandlesErrors(attribute, ct)))
        {
            IneffectiveAttributes.Add(findings, type, attribute, $"'{type.Name}' is neither a workflow nor a policy. Mark it with [Workflow], derive it from PolicyAttribute, or remove it.", ct);
        }
    }

    private static void FindStates(INamedTypeSymbol type, FindingSink findings, CancellationToken ct)
    {
        foreach (var attribute in type.GetAttributes().Where(attribute => StateMethods.IsState(attribute) || IsPolicyOfStates(attribute, ct)))
        {
            IneffectiveAttributes.Add(findings, type, attribute, $"states are methods and '{type.Name}' is no policy. Move it to a method.", ct);
        }
    }

    private static void FindEmptyPolicy(INamedTypeSymbol type, FindingSink findings, CancellationToken ct)
    {
        // An abstract one is there to be derived from.
        if (!type.IsAbstract && !Policies.Carried(type, ct).Any(static attribute => attribute.FullName is KnownNames.Retry or KnownNames.Catch || KnownNames.IsState(attribute.FullName)))
        {
            findings.Add(
                DiagnosticIds.IneffectiveAttribute,
                type.Locations[0],
                IneffectiveAttributes.NameOf(type),
                "any state",
                $"'{type.Name}' carries nothing. Put [Retry], [Catch] or a state attribute on it.");
        }
    }

    private static bool HandlesErrors(AttributeData attribute, CancellationToken ct) =>
        IneffectiveAttributes.IsErrorHandling(attribute) || (attribute.AttributeClass is { } type && Policies.HandlesErrors(type, ct));

    private static bool IsPolicyOfStates(AttributeData attribute, CancellationToken ct) =>
        attribute.AttributeClass is { } type
        && Policies.Carried(type, ct).Any(static carried => KnownNames.IsState(carried.FullName))
        && !Policies.HandlesErrors(type, ct);
}
