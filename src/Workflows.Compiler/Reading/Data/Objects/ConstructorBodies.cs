using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Finds constructors that may set a member by themselves.</summary>
internal static class ConstructorBodies
{
    /// <summary>Whether the constructor, another that it calls, or one of a base class may set the member.</summary>
    public static bool MaySet(ISymbol member, IMethodSymbol constructor) =>
        MaySet(member.Name, constructor)
        || BaseTypes(constructor.ContainingType).SelectMany(type => type.InstanceConstructors).Any(other => MaySet(member.Name, other));

    private static bool MaySet(string member, IMethodSymbol constructor)
    {
        if (constructor.IsImplicitlyDeclared)
        {
            return false;
        }

        // Without source nobody knows. A primary constructor has no body.
        return constructor.DeclaringSyntaxReferences.Length == 0
            || constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ConstructorDeclarationSyntax declaration && MaySet(member, declaration));
    }

    private static bool MaySet(string member, ConstructorDeclarationSyntax constructor) =>
        constructor.Initializer is not null || constructor.DescendantNodes().Any(node => MaySet(member, node));

    private static bool MaySet(string member, SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left switch
        {
            IdentifierNameSyntax target => target.Identifier.ValueText == member,
            MemberAccessExpressionSyntax target => target.Name.Identifier.ValueText == member,
            _ => true,
        },
        // A call of this object's own method, or one that is given this object, may do anything.
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: not "nameof" } } => true,
        ThisExpressionSyntax { Parent: not MemberAccessExpressionSyntax } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } } => true,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> BaseTypes(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
