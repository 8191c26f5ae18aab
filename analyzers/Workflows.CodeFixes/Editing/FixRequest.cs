using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.Editing;

/// <summary>A diagnostic that wants a fix, and the code that it stands in.</summary>
/// <param name="Document">The document.</param>
/// <param name="Root">Its syntax.</param>
/// <param name="Model">What its syntax means.</param>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Added">Names that earlier fixes of the same "fix all" add to classes.</param>
/// <param name="CancellationToken">Cancels.</param>
internal sealed record FixRequest(
    Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic, HashSet<string> Added, CancellationToken CancellationToken)
{
    /// <summary>The innermost node of the diagnostic's span.</summary>
    public SyntaxNode Node { get; } = Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The class around it.</summary>
    public INamedTypeSymbol? Class => Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? Model.GetDeclaredSymbol(declaration, CancellationToken) : null;

    /// <summary>The method around it.</summary>
    public MethodDeclarationSyntax? Method => Node.FirstAncestorOrSelf<MethodDeclarationSyntax>();

    /// <summary>The attribute around it.</summary>
    public AttributeSyntax? Attribute => Node.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The states of the class around it, and the attribute that makes each one.</summary>
    public IEnumerable<(IMethodSymbol Method, AttributeReading Attribute)> States =>
        Class is { } type ? StateMethods.Of(type, CancellationToken).Select(static state => (state.Method, state.Attributes[0])) : [];

    public static async Task<FixRequest?> ReadAsync(Document document, Diagnostic diagnostic, HashSet<string> added, CancellationToken ct) =>
        await document.GetSyntaxRootAsync(ct).ConfigureAwait(false) is { } root && await document.GetSemanticModelAsync(ct).ConfigureAwait(false) is { } model
            ? new FixRequest(document, root, model, diagnostic, added, ct)
            : null;

    /// <summary>A name that no member of the class has or inherits; no later request of this "fix all" gets it.</summary>
    public string Unused(string name)
    {
        var candidate = name;
        for (var number = 2; !TryAdd(candidate); number++)
        {
            candidate = $"{name}{number}";
        }

        return candidate;
    }

    /// <summary>Takes a name for a new member of the class. False if a member has or inherits it, or an earlier request of this "fix all" got it.</summary>
    public bool TryAdd(string name) =>
        !MemberNames.Of(Class).Contains(name) && Added.Add($"{Document.Project.Id.Id} {Class?.ToDisplayString()} {name}");

    public Offer Offer(string title, string key, Action<Microsoft.CodeAnalysis.Editing.SyntaxEditor> edit) => new(title, key, Document, edit);
}
