using System.Text.Json;
using Workflows;

namespace PromptChain;

/// <summary>
/// Stands in for Bedrock: always says the same, and fails as models do. One that calls Bedrock would send the request with the AWS SDK, and throw what it throws under the
/// name that the definition knows.
/// </summary>
public sealed class FakeModel : IServiceHandler<Bedrock.InvokeModel<Prompt, Completion>, Bedrock.InvokeModelResult<Completion>>
{
    private int _calls;

    public ValueTask<Bedrock.InvokeModelResult<Completion>> HandleAsync(
        Bedrock.InvokeModel<Prompt, Completion> request, CancellationToken cancellationToken)
    {
        var prompt = request.Body ?? throw new TaskFailedException("Bedrock.ValidationException", "There is no body.");
        var question = prompt.Messages[^1].Content;
        var text = (++_calls, prompt.System) switch
        {
            (1 or 2, _) => throw new TaskFailedException("Bedrock.ThrottlingException", "Too many requests, please wait before trying again."),
            (4, _) => "Certainly! Here is what I found:",
            (_, Prompt.Writer) => JsonText("Tea at work", $"{question["Write about ".Length..]} It is hot."),
            (_, Prompt.Critic) => """{"problems":["it says nothing about time"]}""",
            _ => Revise(question),
        };
        return new(new Bedrock.InvokeModelResult<Completion> { Body = new Completion([new Block("text", text)], "end_turn"), ContentType = "application/json" });
    }

    private static string Revise(string question)
    {
        using var revision = JsonDocument.Parse(question);
        var text = revision.RootElement.GetProperty("text");
        var more = revision.RootElement.GetProperty("wish").GetString() is { } wish ? $"As wished: {wish}." : "Four minutes are enough.";
        return JsonText(text.GetProperty("title").GetString()!, $"{text.GetProperty("body").GetString()} {more}");
    }

    private static string JsonText(string title, string body) =>
        $$"""{"title":"{{JsonEncodedText.Encode(title)}}","body":"{{JsonEncodedText.Encode(body)}}"}""";
}
