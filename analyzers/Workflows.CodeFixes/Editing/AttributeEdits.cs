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
        var rest = arguments.ToArray();
        return rest.Length == 0 ? attribute
            : rest.Length == attribute.ArgumentList!.Arguments.Count ? attribute.WithArgumentList(null).WithTrailingTrivia(attribute.GetTrailingTrivia())
            : Without(attribute.TrackNodes(rest), rest);

        static AttributeSyntax Without(AttributeSyntax attribute, IEnumerable<AttributeArgumentSyntax> arguments) =>
            arguments.Aggregate(attribute, static (current, argument) => current.Cut(current.GetCurrentNode(argument)!));
    }

    /// <summary>Changes an attribute, unless an earlier edit has left it out.</summary>
    public static void Change(this SyntaxEditor editor, AttributeSyntax attribute, Func<AttributeSyntax, AttributeSyntax> change) =>
        editor.ChangeOwner(attribute, owner => owner.GetCurrentNode(attribute) is { } current ? owner.ReplaceNode(current, change(current)) : owner);

    /// <summary>Leaves out an attribute, and its brackets with the last one in them.</summary>
    public static void Remove(this SyntaxEditor editor, AttributeSyntax attribute) => editor.ChangeOwner(attribute, owner => owner.GetCurrentNode(attribute) switch
    {
        { Parent: AttributeListSyntax { Attributes.Count: 1 } list } => owner.Cut(list),
        { } current => owner.Cut(current),
        null => owner,
    });

    /// <summary>Puts attributes of one declaration into an order that is told from the one they have by now; comments of their lines go along.</summary>
    public static void Reorder(
        this SyntaxEditor editor, IReadOnlyList<AttributeSyntax> attributes, Func<IReadOnlyList<AttributeSyntax>, IEnumerable<AttributeSyntax>> order)
    {
        foreach (var attribute in attributes)
        {
            editor.TrackNode(attribute);
        }

        editor.ChangeOwner(attributes[0], owner =>
        {
            var present = attributes.Where(attribute => owner.GetCurrentNode(attribute) is not null).OrderBy(attribute => owner.GetCurrentNode(attribute)!.SpanStart).ToArray();
            return Reordering.Apply(owner, [.. present.Select(attribute => owner.GetCurrentNode(attribute)!)], [.. order(present).Select(attribute => owner.GetCurrentNode(attribute)!)]);
        });
    }

    // The declaration is what edits of several of its attributes have in common.
    private static void ChangeOwner(this SyntaxEditor editor, AttributeSyntax attribute, Func<SyntaxNode, SyntaxNode> change)
    {
        editor.TrackNode(attribute);
        editor.ReplaceNode(attribute.Parent!.Parent!, (owner, _) => change(owner));
    }
}
