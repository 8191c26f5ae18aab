using Microsoft.CodeAnalysis;

namespace Workflows.Analyzers.Tests.Mutations;

/// <summary>One of a sample's files with some of its tokens deleted, duplicated or swapped.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">What stands in it now.</param>
internal sealed record Mutant(string File, string Text)
{
    /// <summary>Changes one to three tokens.</summary>
    public static Mutant Of(SyntaxTree tree, Random random)
    {
        var tokens = tree.GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            Change(tokens, random);
        }

        return new Mutant(tree.FilePath, string.Concat(tokens));
    }

    private static void Change(List<string> tokens, Random random)
    {
        var (first, second) = (random.Next(tokens.Count), random.Next(tokens.Count));
        switch (random.Next(5))
        {
            case 0 when tokens.Count > 1:
                tokens.RemoveAt(first);
                break;
            case 1:
                tokens.Insert(first, tokens[first]);
                break;
            case 2:
                tokens.Insert(second, tokens[first]);
                break;
            case 3:
                tokens[first] = tokens[second];
                break;
            default:
                (tokens[first], tokens[second]) = (tokens[second], tokens[first]);
                break;
        }
    }
}
