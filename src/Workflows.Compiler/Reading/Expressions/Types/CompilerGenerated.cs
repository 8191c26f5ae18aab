using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Which members the compiler wrote, so that their meaning is known.</summary>
internal static class CompilerGenerated
{
    /// <summary>Whether the compiler wrote a member, here or in the assembly that it comes from.</summary>
    public static bool Is(ISymbol member) => member.IsImplicitlyDeclared || (member.DeclaringSyntaxReferences.IsEmpty && IsMarked(member));

    public static bool IsMarked(ISymbol member) => member.GetAttributes().Any(static attribute => attribute.AttributeClass is
    {
        Name: "CompilerGeneratedAttribute",
        ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "System" } },
    });
}
