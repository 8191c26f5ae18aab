using System.Text.Json.Serialization;

namespace PromptChain;

/// <summary>The body of a request in the Messages API of Anthropic's models on Bedrock. Another model takes another body: it is your record.</summary>
public sealed record Prompt(
    [property: JsonPropertyName("anthropic_version")] string Version,
    [property: JsonPropertyName("max_tokens")] int MaxTokens,
    string System,
    IReadOnlyList<Message> Messages)
{
    public const string Writer = """Write short articles. Answer with JSON only: {"title": "…", "body": "…"}""";
    public const string Critic = """List what is wrong with the article. Answer with JSON only: {"problems": ["…"]}""";
    public const string Reviser = """Solve the problems of the article, and do what is wished. Answer with JSON only: {"title": "…", "body": "…"}""";

    /// <summary>One question. A pure method, so that it becomes part of the definition.</summary>
    public static Prompt Of(string system, string question) => new("bedrock-2023-05-31", 1_000, system, [new Message("user", question)]);
}

public sealed record Message(string Role, string Content);

/// <summary>What such a model answers.</summary>
public sealed record Completion(IReadOnlyList<Block> Content, [property: JsonPropertyName("stop_reason")] string? StopReason);

public sealed record Block(string Type, string Text);
