using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Expressions;

internal static class ConstructorKinds
{
    /// <param name="declaration">Where the constructor is declared; null for one that the compiler adds, or of another assembly.</param>
    public static ConstructorKind Of(IMethodSymbol constructor, SyntaxNode? declaration)
    {
        var type = constructor.ContainingType;
        return declaration switch
        {
            ConstructorDeclarationSyntax { ParameterList.Parameters.Count: 0, Initializer: null, Body.Statements.Count: 0 } => ConstructorKind.Plain,
            ConstructorDeclarationSyntax => ConstructorKind.Opaque,
            TypeDeclarationSyntax when !constructor.Parameters.IsEmpty => ConstructorKind.Plain,
            _ when type.DeclaringSyntaxReferences.IsEmpty => constructor.Parameters.IsEmpty || IsPositional(constructor) ? ConstructorKind.Foreign : ConstructorKind.Opaque,
            _ when !constructor.Parameters.IsEmpty => ConstructorKind.Opaque,
            _ => type.IsValueType ? ConstructorKind.Zero : ConstructorKind.Plain,
        };
    }

    // In another assembly a positional record shows by the deconstruction that the compiler wrote for its constructor.
    private static bool IsPositional(IMethodSymbol constructor) =>
        constructor.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method =>
            CompilerGenerated.Is(method)
            && method.Parameters.Length == constructor.Parameters.Length
            && method.Parameters.Zip(constructor.Parameters, static (left, right) => left.Name == right.Name && ValueTypes.AreSame(left.Type, right.Type)).All(static same => same))
        && constructor.Parameters.All(parameter => constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any(StoredMember.IsStored));
}
