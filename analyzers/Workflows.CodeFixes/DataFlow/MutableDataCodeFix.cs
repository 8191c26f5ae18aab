using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.DataFlow;

/// <summary>Makes a member that code can set <c>init</c>-only, or lets the workflow copy its inputs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MutableDataCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.MutableData];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<ParameterSyntax>() is { } parameter
            && request.Model.GetDeclaredSymbol(parameter, request.CancellationToken) is IParameterSymbol { Type: var type }
            && MutablePart.Of(type, JsonRules.Of(request.Model.Compilation)) is { Member: IPropertySymbol { SetMethod.DeclaringSyntaxReferences: [var place] } property }
            && place.GetSyntax(request.CancellationToken) is AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.SetAccessorDeclaration } setter
            && request.Document.Project.Solution.GetDocument(setter.SyntaxTree) is { } document)
        {
            yield return new Offer($"Make '{property.Name}' init-only", "init", document, editor => editor.ReplaceNode(setter, static (current, _) =>
                current is AccessorDeclarationSyntax { Keyword: var keyword } accessor && keyword.IsKind(SyntaxKind.SetKeyword) ? accessor.CopyAnnotationsTo(Init(accessor)) : current));
        }

        if (request.Class is { } workflow && Attribute(workflow, request) is { } attribute && request.Document.Project.Solution.GetDocument(attribute.SyntaxTree) is { } owner)
        {
            yield return new Offer("Copy inputs", "copy", owner, editor =>
                editor.Change(attribute, static current => current.With("CopyInputs", SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression))));
        }
    }

    private static AttributeSyntax? Attribute(INamedTypeSymbol workflow, FixRequest request) => workflow.GetAttributes()
        .FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.WorkflowAttribute)?.ApplicationSyntaxReference?.GetSyntax(request.CancellationToken) as AttributeSyntax;

    private static AccessorDeclarationSyntax Init(AccessorDeclarationSyntax setter) => SyntaxFactory.AccessorDeclaration(
        SyntaxKind.InitAccessorDeclaration,
        setter.AttributeLists,
        setter.Modifiers,
        SyntaxFactory.Token(SyntaxKind.InitKeyword).WithTriviaFrom(setter.Keyword),
        setter.Body,
        setter.ExpressionBody,
        setter.SemicolonToken);
}
