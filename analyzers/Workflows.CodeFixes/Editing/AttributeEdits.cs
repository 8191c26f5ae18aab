using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Workflows.CodeFixes.Editing;

/// <summary>Changes to attributes and their arguments.</summary>
internal static class AttributeEdits
{
    public static AttributeArgumentSyntax? Argument(this AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>Sets <c>name = value</c>, in place of what it was.</summary>
    public static AttributeSyntax With(this AttributeSyntax attribute, string name, ExpressionSyntax value)
    {
        if (attribute.Argument(name) is { } existing)
        {
            return attribute.ReplaceNode(existing.Expression, value.WithTriviaFrom(existing.Expression));
        }

        var argument = SyntaxFactory.AttributeArgument(value)
            .WithNameEquals(SyntaxFactory.NameEquals(
                SyntaxFactory.IdentifierName(name),
                SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.EqualsToken, SyntaxFactory.TriviaList(SyntaxFactory.Space))));
        var arguments = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var isFirst = arguments.Arguments.Count == 0;
        return attribute.WithArgumentList(arguments.AddArguments(isFirst ? argument : argument.WithLeadingTrivia(SyntaxFactory.Space)));
    }

    /// <summary>Leaves out an argument, and the parentheses with the last one.</summary>
    public static AttributeSyntax Without(this AttributeSyntax attribute, string name) =>
        attribute.Argument(name) is { } argument ? attribute.Without([argument]) : attribute;

    public static AttributeSyntax Without(this AttributeSyntax attribute, int position) => attribute.Without([attribute.ArgumentList!.Arguments[position]]);

    public static AttributeSyntax Without(this AttributeSyntax attribute, IEnumerable<AttributeArgumentSyntax> arguments)
    {
        var list = attribute.ArgumentList!.RemoveNodes(arguments, SyntaxRemoveOptions.KeepNoTrivia)!;
        if (list.Arguments.Count == 0)
        {
            return attribute.WithArgumentList(null);
        }

        var first = list.Arguments[0];
        return attribute.WithArgumentList(list.ReplaceNode(first, first.WithLeadingTrivia(attribute.ArgumentList!.Arguments[0].GetLeadingTrivia())));
    }

    /// <summary>Leaves out an attribute, and its brackets with the last one in them.</summary>
    public static void Remove(this SyntaxEditor editor, AttributeSyntax attribute)
    {
        if (attribute.Parent is AttributeListSyntax { Attributes.Count: 1, Parent: { } owner } list)
        {
            var leading = owner.GetLeadingTrivia();
            editor.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia);
            if (list.SpanStart == owner.SpanStart)
            {
                editor.ReplaceNode(owner, (current, _) => current.WithLeadingTrivia(leading));
            }
        }
        else
        {
            editor.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia);
        }
    }

    /// <summary>Puts the attributes into other places among themselves; what stands between them stays.</summary>
    public static void Reorder(this SyntaxEditor editor, IReadOnlyList<AttributeSyntax> places, IEnumerable<AttributeSyntax> order)
    {
        foreach (var (place, attribute) in places.Zip(order, static (place, attribute) => (place, attribute)))
        {
            editor.ReplaceNode(place, attribute.WithTriviaFrom(place));
        }
    }
}
