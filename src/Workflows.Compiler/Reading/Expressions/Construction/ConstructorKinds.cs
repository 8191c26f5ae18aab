using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Expressions;

internal static class ConstructorKinds
{
    /// <param name="declaration">Where the constructor is declared; null for one that the compiler adds, or of another assembly.</param>
    /// <param name="isForeign">Whether it is of another assembly, whose source the compiler may or may not have.</param>
    public static ConstructorKind Of(IMethodSymbol constructor, SyntaxNode? declaration, bool isForeign) => declaration switch
    {
        _ when isForeign => constructor.Parameters.IsEmpty || IsPositional(constructor) ? ConstructorKind.Foreign : ConstructorKind.Opaque,
        ConstructorDeclarationSyntax { ParameterList.Parameters.Count: 0, Initializer: null, Body.Statements.Count: 0 } => ConstructorKind.Plain,
        TypeDeclarationSyntax when !constructor.Parameters.IsEmpty => ConstructorKind.Plain,
        ConstructorDeclarationSyntax => ConstructorKind.Opaque,
        _ when !constructor.Parameters.IsEmpty => ConstructorKind.Opaque,
        _ => constructor.ContainingType.IsValueType ? ConstructorKind.Zero : ConstructorKind.Plain,
    };

    // In another assembly a positional record shows by the deconstruction that the compiler wrote for its constructor.
    private static bool IsPositional(IMethodSymbol constructor) =>
        constructor.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>()
            .Any(method => CompilerGenerated.Is(method) && HaveSameParameters(method, constructor))
        && constructor.Parameters.All(static parameter => IsStored(parameter.ContainingType, parameter.Name));

    private static bool HaveSameParameters(IMethodSymbol left, IMethodSymbol right) =>
        left.Parameters.Length == right.Parameters.Length
        && left.Parameters.All(parameter => right.Parameters[parameter.Ordinal] is var other
            && parameter.Name == other.Name
            && ValueTypes.AreSame(parameter.Type, other.Type));

    private static bool IsStored(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IPropertySymbol>().Any(StoredMember.IsStored);
}
