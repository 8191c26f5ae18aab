using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Errors;

namespace Workflows.CodeFixes.Errors;

/// <summary>Writes the name of ASL or AWS that a wrong one was most likely meant to be, or the exception type that it is the full name of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ErrorNameCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.UnknownErrorName];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Node is not ExpressionSyntax place || request.Model.GetConstantValue(place, request.CancellationToken).Value is not string name || name == ErrorNames.Runtime)
        {
            yield break;
        }

        var nearest = ErrorNames.IsReserved(name) ? ErrorNames.Nearest(name) : ErrorNames.NearMiss(name);
        if (nearest is not null)
        {
            yield return Rename(request, place, nearest, "nearest");
        }
        else if (!ErrorNames.IsReserved(name) && request.Model.Compilation.GetTypeByMetadataName(name) is { } exception)
        {
            if (NamedType(request, place, exception) is { } byType)
            {
                yield return byType;
            }

            yield return Rename(request, place, ExceptionNames.Of(exception), "simple name");
        }
    }

    private static Offer Rename(FixRequest request, ExpressionSyntax place, string name, string key)
    {
        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name));
        return request.Offer($"Change to \"{name}\"", key, editor => editor.Exchange(place, literal));
    }

    /// <summary>An attribute with types has no names, so this is for one with no other name.</summary>
    private static Offer? NamedType(FixRequest request, ExpressionSyntax place, INamedTypeSymbol exception)
    {
        if (place.Parent is not AttributeArgumentSyntax argument
            || request.Attribute is not { ArgumentList.Arguments: var arguments } attribute
            || NameOf(attribute) is not { } name
            || arguments.IndexOf(argument) is var position
            && (position != (ErrorAttributes.IsCatch(attribute, request) ? 1 : 0) || arguments.Skip(position + 1).Any(static other => other.NameEquals is null))
            || !request.Model.IsAccessible(place.SpanStart, exception))
        {
            return null;
        }

        var type = SyntaxFactory.ParseTypeName(TypeReferences.FullName(exception)).WithAdditionalAnnotations(Simplifier.Annotation);
        var generic = SyntaxFactory.GenericName(name.Identifier.WithoutTrivia(), SyntaxFactory.TypeArgumentList([type])).WithTriviaFrom(name);
        return request.Offer($"Name the type '{exception.Name}'", "type", editor =>
            editor.ReplaceNode(attribute, (node, _) => node is AttributeSyntax changed && NameOf(changed) is { } text
                ? changed.ReplaceNode(text, generic).Without(position)
                : node));
    }

    private static IdentifierNameSyntax? NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        IdentifierNameSyntax simple => simple,
        QualifiedNameSyntax { Right: IdentifierNameSyntax last } => last,
        _ => null,
    };
}
