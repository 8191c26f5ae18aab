using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.CodeFixes.Editing;

/// <summary>Cuts a part out of code. Comments around it stay, for what is next to it may be what they are about.</summary>
internal static class Cutting
{
    /// <summary>Leaves out a part that is an element of a list; its separator goes too.</summary>
    public static TRoot Cut<TRoot>(this TRoot root, SyntaxNode part)
        where TRoot : SyntaxNode
    {
        var mark = new SyntaxAnnotation();
        var marked = root.ReplaceNode(part, part.WithAdditionalAnnotations(mark));
        var cut = marked.GetAnnotatedNodes(mark).Single();
        var separator = cut.GetLastToken().GetNextToken() is { RawKind: (int)SyntaxKind.CommaToken } comma ? comma : default;
        var isLast = separator == default;
        if (isLast && cut.GetFirstToken().GetPreviousToken() is { RawKind: (int)SyntaxKind.CommaToken } before)
        {
            separator = before;
        }

        var first = isLast && separator != default ? separator : cut.GetFirstToken();
        var last = isLast || separator == default ? cut.GetLastToken() : separator;
        var (previous, next) = (first.GetPreviousToken(), last.GetNextToken());
        var inner = isLast && separator != default ? separator.TrailingTrivia.AddRange(cut.GetLeadingTrivia())
            : separator != default ? cut.GetTrailingTrivia().AddRange(separator.LeadingTrivia)
            : default;
        var (trailing, leading) = isLast && separator != default
            ? AtEnd(previous.TrailingTrivia.AddRange(separator.LeadingTrivia).AddRange(inner), last.TrailingTrivia, next.LeadingTrivia)
            : Join(previous, first.LeadingTrivia, inner.AddRange(last.TrailingTrivia), next.LeadingTrivia);
        marked = marked.ReplaceTokens(
            new[] { previous, next }.Where(token => token != default),
            (original, _) => original == previous ? original.WithTrailingTrivia(trailing) : original.WithLeadingTrivia(leading));
        return marked.RemoveNode(marked.GetAnnotatedNodes(mark).Single(), SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    /// <summary>What stands between the neighbours of a part that is gone.</summary>
    private static (SyntaxTriviaList Trailing, SyntaxTriviaList Leading) Join(SyntaxToken previous, SyntaxTriviaList before, SyntaxTriviaList after, SyntaxTriviaList next)
    {
        var trailing = previous.TrailingTrivia;
        var isOnNewLine = previous == default || EndsLine(trailing);
        if (!EndsLine(after))
        {
            return (trailing, before.AddRange(Tells(after) ? after : []).AddRange(next));
        }

        if (!isOnNewLine)
        {
            return !Tells(before) && !Tells(after) && !Tells(next) && previous.RawKind is (int)SyntaxKind.OpenParenToken or (int)SyntaxKind.OpenBracketToken
                ? (trailing, before)
                : (WithoutSpaceAtEnd(trailing.AddRange(before)).AddRange(after), next);
        }

        var indentation = before.Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToArray();
        var comments = Tells(after) ? new SyntaxTriviaList(after.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))).AddRange(indentation) : [];
        var rest = next.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToArray();
        return rest.FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia)
            ? (trailing, WithoutSpaceAtEnd(before.AddRange(comments)).AddRange(next))
            : (trailing, before.AddRange(comments).AddRange(rest));
    }

    /// <summary>What stands before the end of a list whose last part is gone.</summary>
    private static (SyntaxTriviaList Trailing, SyntaxTriviaList Leading) AtEnd(SyntaxTriviaList before, SyntaxTriviaList after, SyntaxTriviaList next) =>
        (!Tells(before) ? after
            : EndsLine(before) && !Tells(after) && EndsLine(after) ? WithoutSpaceAtEnd(before)
            : before.AddRange(after), next);

    private static SyntaxTriviaList WithoutSpaceAtEnd(SyntaxTriviaList list) =>
        new(list.Reverse().SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());

    private static bool EndsLine(SyntaxTriviaList list) => list.Any(SyntaxKind.EndOfLineTrivia);

    private static bool Tells(SyntaxTriviaList list) =>
        list.Any(static trivia => trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia));
}
