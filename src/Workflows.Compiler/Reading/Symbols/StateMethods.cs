using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Finds the methods that are states.</summary>
internal static class StateMethods
{
    public static bool IsWorkflow(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => KnownNames.Of(attribute) == KnownNames.WorkflowAttribute);

    /// <summary>Whether a workflow's executions are Express executions.</summary>
    public static bool IsExpress(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.WorkflowAttribute) is { } workflow
        && workflow.NamedArguments.Any(static argument => argument is { Key: "Type", Value: { Kind: TypedConstantKind.Enum, Value: 1 } });

    /// <summary>A class's own methods with a state attribute, in the order of its source, each with its state attributes.</summary>
    public static IEnumerable<(IMethodSymbol Method, AttributeReading[] Attributes)> In(INamedTypeSymbol type, CancellationToken ct) =>
        from method in type.GetMembers().OfType<IMethodSymbol>()
        where !method.GetAttributes().IsEmpty
        let attributes = Policies.Attributes(method, ct).Where(static attribute => KnownNames.IsState(attribute.FullName)).ToArray()
        where attributes.Length > 0
        select (method, attributes);

    /// <summary>The states of a workflow: inherited ones first. What a class overrides as a state of its own counts there.</summary>
    public static IEnumerable<(IMethodSymbol Method, AttributeReading[] Attributes)> Of(INamedTypeSymbol type, CancellationToken ct)
    {
        var classes = new Stack<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            classes.Push(current);
        }

        var states = classes
            .SelectMany(current => In(current, ct).Where(state => ReferenceEquals(current, type) || state.Method.DeclaredAccessibility is not Accessibility.Private))
            .ToArray();
        var overridden = new HashSet<ISymbol?>(states.Select(state => state.Method.OverriddenMethod), SymbolEqualityComparer.Default);
        return states.Where(state => !overridden.Contains(state.Method));
    }

    /// <summary>Whether a class, or one between, overrides a method.</summary>
    public static bool IsOverridden(IMethodSymbol method, INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.GetMembers(method.Name).OfType<IMethodSymbol>().Any(member => SymbolEqualityComparer.Default.Equals(member.OverriddenMethod, method)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsState(AttributeData attribute) => KnownNames.Of(attribute) is { } name && KnownNames.IsState(name);
}
