using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.Authoring;

/// <summary>Renames a member away from a name that is reserved or taken, wherever it is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RenameCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ReservedName, DiagnosticIds.DuplicateState];

    /// <summary>None: each name is a choice of its own, and two renames may meet in one place.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixRequest.ReadAsync(context.Document, diagnostic, [], context.CancellationToken).ConfigureAwait(false) is not { Attribute: null } request
                || Declared(request) is not { } symbol)
            {
                continue;
            }

            var name = request.Unused(symbol.Name + Suffix(symbol, diagnostic.Id));
            var solution = context.Document.Project.Solution;
            context.RegisterCodeFix(
                CodeAction.Create($"Rename to '{name}'", ct => Renamer.RenameSymbolAsync(solution, symbol, default, name, ct), "rename"),
                diagnostic);
        }
    }

    // The parts of a constructor's parameter that is also a property are not ours to tell apart.
    private static ISymbol? Declared(FixRequest request) =>
        request.Node.AncestorsAndSelf().FirstOrDefault(static node => node is MemberDeclarationSyntax or VariableDeclaratorSyntax) is { } declaration and not TypeDeclarationSyntax
            ? request.Model.GetDeclaredSymbol(declaration, request.CancellationToken)
            : null;

    private static string Suffix(ISymbol symbol, string id) =>
        id == DiagnosticIds.DuplicateState ? ""
        : symbol is not IMethodSymbol method ? "Value"
        : method.GetAttributes().Any(StateMethods.IsState) ? "State"
        : "Core";
}
