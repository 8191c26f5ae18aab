using Workflows;

namespace PromptChain;

/// <summary>A model drafts an article, criticises and revises it; an editor takes it, or wishes for something else.</summary>
[Workflow("prompt-chain", StartAt = nameof(Draft))]
public sealed partial class ArticleWorkflow(IEditor editor, [Placeholder("ModelId")] string model)
{
    [ServiceTask(Next = nameof(Criticise), Output = nameof(Drafted)), AsksModel]
    Bedrock.InvokeModel<Prompt, Completion> Draft(Brief brief) => new()
    {
        ModelId = model,
        Body = Prompt.Of(Prompt.Writer, $"Write about {brief.Topic} for {brief.Readers}."),
    };

    [ServiceTask(Next = nameof(IsGood), Output = nameof(Criticised)), AsksModel]
    Bedrock.InvokeModel<Prompt, Completion> Criticise(Article article) => new()
    {
        ModelId = model,
        Body = Prompt.Of(Prompt.Critic, Json.Text(article.Text)),
    };

    /// <summary>What the critic finds good enough is not revised, unless the editor wishes it.</summary>
    [Choice]
    static Next IsGood(Article article) => article.Critique!.Problems.Count == 0 ? nameof(AskEditor) : nameof(Revise);

    [ServiceTask(Next = nameof(AskEditor), Output = nameof(Revised)), AsksModel]
    Bedrock.InvokeModel<Prompt, Completion> Revise(Article article) => new()
    {
        ModelId = model,
        Body = Prompt.Of(Prompt.Reviser, Json.Text(new Revision(article.Text, article.Critique!.Problems, article.Review?.Wish))),
    };

    /// <summary>Waits for a person, for as long as it takes.</summary>
    [Task(Next = nameof(Decide)), ResultPath(nameof(Article.Review))]
    public Task AskEditor(Article article, TaskToken<Review> token) => editor.AskAsync(article, token);

    [Choice]
    static Next Decide(Article article) => article switch
    {
        { Review.Wish: null } => nameof(Done),
        { Revisions: >= 3 } => nameof(GaveUp),
        _ => nameof(Revise),
    };

    [Succeed]
    static Text Done(Article article) => article.Text;

    [Fail("GaveUp", "The editor still wishes for something after three revisions.")]
    static partial void GaveUp();

    // What the model says is text. As part of the state that asks, an answer that is no JSON is asked for again.
    static Article Drafted(Bedrock.InvokeModelResult<Completion> answer) => new(Json.Parse<Text>(answer.Body!.Content[0].Text), Revisions: 0);

    static Article Criticised(Article article, Bedrock.InvokeModelResult<Completion> answer) =>
        article with { Critique = Json.Parse<Critique>(answer.Body!.Content[0].Text) };

    static Article Revised(Article article, Bedrock.InvokeModelResult<Completion> answer) =>
        article with { Text = Json.Parse<Text>(answer.Body!.Content[0].Text), Revisions = article.Revisions + 1 };
}

/// <summary>How a model is asked: again when it has too much to do, and when its answer is no JSON.</summary>
[Retry("Bedrock.ThrottlingException", IntervalSeconds = 2, MaxAttempts = 5, BackoffRate = 2, JitterStrategy = JitterStrategy.Full)]
[Retry(Errors.QueryEvaluationError, IntervalSeconds = 1, MaxAttempts = 2)]
public sealed class AsksModelAttribute : PolicyAttribute;
