using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Attributes that no method of their kind reads: only a Task is tried again, only a Task or Pass has a result to shape.</summary>
internal static class IneffectiveOnMethods
{
    /// <summary>In a workflow, or a class that one derives from.</summary>
    public static void Find(INamedTypeSymbol type, FindingSink findings, CancellationToken ct)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(static method => !method.GetAttributes().IsEmpty))
        {
            var state = Policies.Attributes(method, ct).Select(static attribute => attribute.FullName).FirstOrDefault(KnownNames.IsState);
            if (KnownNames.IsWork(state))
            {
                continue;
            }

            foreach (var attribute in method.GetAttributes())
            {
                if (KnownNames.Of(attribute) == KnownNames.Assign && (state is null or KnownNames.Succeed or KnownNames.Fail))
                {
                    IneffectiveAttributes.Add(findings, method, attribute, state is null ? $"'{method.Name}' is no state. Remove it." : $"the workflow ends with '{method.Name}'. Remove it.", ct);
                }

                if (IneffectiveAttributes.IsShaping(attribute) && state is not KnownNames.Pass)
                {
                    IneffectiveAttributes.Add(findings, method, attribute, $"'{method.Name}' is no [Task] or [Pass]. Remove it.", ct);
                }
                else if (IneffectiveAttributes.IsErrorHandling(attribute))
                {
                    IneffectiveAttributes.Add(findings, method, attribute, $"'{method.Name}' is no [Task]. Remove it.", ct);
                }
                else if (attribute.AttributeClass is { } policy && Policies.HandlesErrors(policy, ct))
                {
                    IneffectiveAttributes.Add(findings, method, attribute, $"it carries [Retry] or [Catch], and '{method.Name}' is no [Task]. Use it on a [Task].", ct);
                }
            }
        }
    }

    /// <summary>In a class that is no workflow and that no workflow derives from.</summary>
    public static void FindOutside(INamedTypeSymbol type, FindingSink findings, CancellationToken ct)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            foreach (var attribute in method.GetAttributes().Where(IsOurs))
            {
                IneffectiveAttributes.Add(findings, method, attribute, $"'{type.Name}' is no workflow. Mark the class with [Workflow], or remove it.", ct);
            }
        }
    }

    private static bool IsOurs(AttributeData attribute) =>
        StateMethods.IsState(attribute)
        || IneffectiveAttributes.IsShaping(attribute)
        || IneffectiveAttributes.IsErrorHandling(attribute)
        || KnownNames.Of(attribute) == KnownNames.Assign
        || (attribute.AttributeClass is { } type && Policies.IsPolicy(type));
}
