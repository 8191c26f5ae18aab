using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.CodeFixes.Transitions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.DataFlow;

/// <summary>Makes a class a record, so that a result can be put into it with <c>with</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeRecordCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.InvalidResultPath];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        // What a class calls a parameter would become a member of the record.
        if (request.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument
            && PathOwner.Of(request, argument) is { TypeKind: TypeKind.Class, IsRecord: false, IsSealed: true, BaseType.SpecialType: SpecialType.System_Object, DeclaringSyntaxReferences: { Length: 1 } places } owner
            && !owner.GetMembers().Any(IsOfRecord)
            && places[0].GetSyntax(request.CancellationToken) is ClassDeclarationSyntax { ParameterList: null } declaration
            && request.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is { } document)
        {
            yield return new Offer($"Make '{owner.Name}' a record", "record", document, editor =>
                editor.ReplaceNode(declaration, static (current, _) => current is ClassDeclarationSyntax type ? type.CopyAnnotationsTo(Record(type)) : current));
        }
    }

    // What every record has, or has in a way of its own: equality, printing and copies.
    private static bool IsOfRecord(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: { Length: 1 } parameters } => SymbolEqualityComparer.Default.Equals(parameters[0].Type, member.ContainingType),
        _ => member.Name is "Equals" or "GetHashCode" or "Clone" or "Deconstruct" or "PrintMembers" or "EqualityContract"
            or WellKnownMemberNames.EqualityOperatorName or WellKnownMemberNames.InequalityOperatorName,
    };

    private static RecordDeclarationSyntax Record(ClassDeclarationSyntax type) =>
        SyntaxFactory.RecordDeclaration(
            SyntaxKind.RecordDeclaration,
            type.AttributeLists,
            type.Modifiers,
            SyntaxFactory.Token(SyntaxKind.RecordKeyword).WithTriviaFrom(type.Keyword),
            default,
            type.Identifier,
            type.TypeParameterList,
            type.ParameterList,
            type.BaseList,
            type.ConstraintClauses,
            type.OpenBraceToken,
            type.Members,
            type.CloseBraceToken,
            type.SemicolonToken);
}
