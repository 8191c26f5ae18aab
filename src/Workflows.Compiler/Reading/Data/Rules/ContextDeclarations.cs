using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Finds the classes with <c>[JsonSerializable]</c> that derive from <c>JsonSerializerContext</c>.</summary>
/// <remarks>What a tree declares is remembered as long as it lives: it never changes, and after an edit all trees but one are the same.</remarks>
internal static class ContextDeclarations
{
    private const string Attribute = "JsonSerializable";

    private static readonly ConditionalWeakTable<SyntaxTree, ClassDeclarationSyntax[]> Known = new();

    /// <summary>Each class once, in the ordinal order of their names.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(Compilation compilation) => compilation.SyntaxTrees
        .SelectMany(tree => Known.GetValue(tree, static key => Find(key)).Select(node => compilation.GetSemanticModel(tree).GetDeclaredSymbol(node)))
        .OfType<INamedTypeSymbol>()
        .Where(IsContext)
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .OrderBy(TypeReferences.FullName, StringComparer.Ordinal)
        .ToImmutableArray();

    private static ClassDeclarationSyntax[] Find(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<ClassDeclarationSyntax>()
        .Where(static node => node.AttributeLists.Any(static list => list.Attributes.Any(static attribute => IsSerializable(attribute.Name))))
        .ToArray();

    private static bool IsSerializable(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText is Attribute or Attribute + "Attribute",
        QualifiedNameSyntax qualified => IsSerializable(qualified.Right),
        AliasQualifiedNameSyntax alias => IsSerializable(alias.Name),
        _ => false,
    };

    private static bool IsContext(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SystemTypes.Is(current, "System.Text.Json.Serialization", "JsonSerializerContext"))
            {
                return true;
            }
        }

        return false;
    }
}
