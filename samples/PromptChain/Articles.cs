using Workflows;

namespace PromptChain;

public sealed record Brief(string Topic, string Readers);

/// <summary>What the writer and the reviser say.</summary>
public sealed record Text(string Title, string Body);

/// <summary>What the critic says.</summary>
public sealed record Critique(IReadOnlyList<string> Problems);

/// <summary>What the reviser is asked.</summary>
public sealed record Revision(Text Text, IReadOnlyList<string> Problems, string? Wish);

/// <summary>What the editor says: with no wish the article is taken.</summary>
public sealed record Review(string? Wish);

/// <summary>What goes from state to state.</summary>
public sealed record Article(Text Text, int Revisions)
{
    public Critique? Critique { get; init; }

    public Review? Review { get; init; }
}

/// <summary>The person in the loop. In AWS the function sends the token where the person will answer.</summary>
public interface IEditor
{
    Task AskAsync(Article article, TaskToken<Review> token);
}
