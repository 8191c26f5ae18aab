using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.CodeFixes.Editing;

/// <summary>Puts attributes into the places of each other. Where each has its lines for itself, they move with their comments, else without.</summary>
internal static class Reordering
{
    public static SyntaxNode Apply(SyntaxNode owner, IReadOnlyList<AttributeSyntax> places, IReadOnlyList<AttributeSyntax> order)
    {
        var moves = places.Zip(order, static (place, attribute) => (place, attribute)).ToDictionary(static move => move.place, static move => move.attribute);
        if (!places.All(place => HasLines(place, owner)))
        {
            return owner.ReplaceNodes(places, (place, _) => moves[place].WithTriviaFrom(place));
        }

        var lists = moves.ToDictionary(static move => (AttributeListSyntax)move.Key.Parent!, static move => (AttributeListSyntax)move.Value.Parent!);
        return owner.ReplaceNodes(lists.Keys, (place, _) => lists[place].WithLeadingTrivia(Leading(place, lists[place], owner)));
    }

    private static bool HasLines(AttributeSyntax attribute, SyntaxNode owner) =>
        attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list
        && (IsFirst(list, owner) || list.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        && list.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    private static SyntaxTriviaList Leading(AttributeListSyntax place, AttributeListSyntax moved, SyntaxNode owner)
    {
        var own = IsFirst(moved, owner) ? moved.GetLeadingTrivia().Skip(OfOwner(moved)) : moved.GetLeadingTrivia();
        return new SyntaxTriviaList(IsFirst(place, owner) ? place.GetLeadingTrivia().Take(OfOwner(place)).Concat(own) : own);
    }

    // What stands before the first list is about the declaration as a whole, unless its documentation comes before.
    private static int OfOwner(AttributeListSyntax first)
    {
        var leading = first.GetLeadingTrivia();
        var documentation = leading.LastOrDefault(static trivia => trivia.HasStructure);
        var indentation = leading.Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Count();
        return documentation == default ? leading.Count - indentation : leading.IndexOf(documentation) + 1;
    }

    private static bool IsFirst(AttributeListSyntax list, SyntaxNode owner) => list.SpanStart == owner.SpanStart;
}
