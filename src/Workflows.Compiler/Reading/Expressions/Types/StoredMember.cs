using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Tells members that hold a value from those that compute one.</summary>
internal static class StoredMember
{
    public static bool IsStored(ISymbol member) => member switch
    {
        IFieldSymbol => true,
        IPropertySymbol { ContainingType.TypeKind: TypeKind.Interface } => false,
        IPropertySymbol { IsAbstract: true } => true,
        IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } property => IsGenerated(property.GetMethod) && IsGenerated(property.SetMethod),
        IPropertySymbol property => property.DeclaringSyntaxReferences.All(static reference => IsStored(reference.GetSyntax())),
        _ => false,
    };

    // A positional record's property is declared by its parameter; an automatic property's accessors have no bodies.
    private static bool IsStored(SyntaxNode syntax) => syntax switch
    {
        ParameterSyntax => true,
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } property =>
            !property.Modifiers.Any(SyntaxKind.PartialKeyword)
            && accessors.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }),
        _ => false,
    };

    // In another assembly the compiler has marked the accessors of automatic properties.
    private static bool IsGenerated(IMethodSymbol? accessor) => accessor is null || CompilerGenerated.IsMarked(accessor);
}
