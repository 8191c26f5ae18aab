using PromptChain;
using Transfers;

namespace Workflows.Docs.Tests.Samples;

/// <summary>The chain of prompts asks again when it must, and an editor has the last word.</summary>
[Collection(nameof(SampleProgram))]
public sealed class PromptProgramTests
{
    private static readonly Brief Brief = new("tea", "people at work");

    [Fact]
    public void The_program_shows_each_answer_that_was_asked_for_again_and_each_wish()
    {
        var (exitCode, output, error) = SampleProgram.Run(typeof(ArticleWorkflow).Assembly);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith(
            """
              Draft
                Bedrock.ThrottlingException. Again.
                Bedrock.ThrottlingException. Again.
              Criticise
                States.QueryEvaluationError. Again.
              IsGood
              Revise
              AskEditor
                "tea for people at work. It is hot. Four minutes are enough."
                The editor wishes: say that it is free.
              Decide
              Revise
              AskEditor
                "tea for people at work. It is hot. Four minutes are enough. As wished: say that it is free."
                The editor takes it.
              Decide
              Done
            Tea at work: tea for people at work. It is hot. Four minutes are enough. As wished: say that it is free.

            """.ReplaceLineEndings(),
            output);
    }

    [Fact]
    public void It_refuses_what_it_does_not_know() => Assert.Equal(1, SampleProgram.Run(typeof(ArticleWorkflow).Assembly, "--tell").ExitCode);

    [Fact]
    public async Task An_editor_who_is_never_content_ends_it()
    {
        var failure = await Assert.ThrowsAsync<WorkflowFailedException>(() => RunAsync(new FakeModel(), "shorter", "longer", "better"));

        Assert.Equal(("GaveUp", "GaveUp"), (failure.State, failure.Error));
    }

    [Fact]
    public async Task A_model_that_never_answers_with_JSON_fails_the_state_that_asked()
    {
        var failure = await Assert.ThrowsAsync<WorkflowFailedException>(() => RunAsync(new Chatterer()));

        Assert.Equal(("Draft", Workflows.Errors.QueryEvaluationError), (failure.State, failure.Error));
    }

    private static async Task<Text> RunAsync(
        IServiceHandler<Bedrock.InvokeModel<Prompt, Completion>, Bedrock.InvokeModelResult<Completion>> model, params string[] wishes)
    {
        var hub = new CallbackHub();
        var options = new RunOptions { Callbacks = hub, Services = new ServiceHandlers().Add(model), TimeProvider = new HurriedTime() };
        return await new ArticleWorkflow(new ScriptedEditor(hub, wishes), model: "any").RunAsync(Brief, options);
    }

    private sealed class Chatterer : IServiceHandler<Bedrock.InvokeModel<Prompt, Completion>, Bedrock.InvokeModelResult<Completion>>
    {
        public ValueTask<Bedrock.InvokeModelResult<Completion>> HandleAsync(
            Bedrock.InvokeModel<Prompt, Completion> request, CancellationToken cancellationToken) =>
            new(new Bedrock.InvokeModelResult<Completion> { Body = new Completion([new Block("text", "With pleasure!")], "end_turn") });
    }
}
