using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Benchmarks.Compiler;

/// <summary>The least that anybody who reads the workflows has to ask of Roslyn: the attributes of their types and members, and the bound bodies of the pure methods.</summary>
internal static class BareLoop
{
    /// <summary>Reads all workflows of a compilation, or those of one file.</summary>
    /// <returns>How much there was, so that nothing is left out unnoticed.</returns>
    public static int Run(Compilation compilation, SyntaxTree? only = null)
    {
        var read = 0;
        foreach (var tree in only is null ? compilation.SyntaxTrees : [only])
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var declaration in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<TypeDeclarationSyntax>())
            {
                read += model.GetDeclaredSymbol(declaration) is INamedTypeSymbol type ? Read(model, type) : 0;
            }
        }

        return read;
    }

    private static int Read(SemanticModel model, INamedTypeSymbol type)
    {
        var isWorkflow = type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(WorkflowAttribute));
        var read = 0;
        foreach (var member in type.GetMembers())
        {
            var attributes = member.GetAttributes();
            if (isWorkflow
                && member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
                && !attributes.Any(static attribute => attribute.AttributeClass?.Name == nameof(TaskAttribute))
                && method.DeclaringSyntaxReferences[0].GetSyntax() is MethodDeclarationSyntax { ExpressionBody: not null } syntax
                && syntax.SyntaxTree == model.SyntaxTree)
            {
                read += model.GetOperation(syntax) is null ? 0 : 1;
            }

            read += attributes.Length;
        }

        return read;
    }
}
