// A chain of prompts with a person in the loop. You will see how states ask a model through Bedrock and get typed answers, how they ask again when
// it has too much to do or does not answer with JSON, how an editor sends the article back, and how a host gives the workflow all of it.
//
//     dotnet run --project samples/PromptChain            the editor is played
//     dotnet run --project samples/PromptChain -- --ask   you are the editor

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PromptChain;
using Travel;
using Workflows;

if (args is not ([] or ["--ask"]))
{
    Console.Error.WriteLine("Usage: PromptChain [--ask]");
    return 1;
}

var builder = Host.CreateApplicationBuilder();
builder.Configuration.AddInMemoryCollection([new("Workflows:Placeholders:ModelId", "anthropic.claude-3-haiku-20240307-v1:0")]);
builder.Services.AddSingleton<CallbackHub>();
builder.Services.AddSingleton<IServiceHandler<Bedrock.InvokeModel<Prompt, Completion>, Bedrock.InvokeModelResult<Completion>>, FakeModel>();
builder.Services.AddSingleton<IEditor>(services => args.Length > 0
    ? new ConsoleEditor(services.GetRequiredService<CallbackHub>())
    : new ScriptedEditor(services.GetRequiredService<CallbackHub>(), "say that it is free"));
builder.Services.AddWorkflows();
using var host = builder.Build();

var workflow = host.Services.GetRequiredService<ArticleWorkflow>();
try
{
    var text = await workflow.RunAsync(new Brief("tea", "people at work"), new RunOptions { TimeProvider = new InstantClock(), Listener = new ConsoleListener() });
    Console.WriteLine($"{text.Title}: {text.Body}");
}
catch (WorkflowFailedException failure)
{
    Console.WriteLine($"{failure.Error}: {failure.Cause}");
}

Console.WriteLine($"The workflow in Amazon States Language: {Path.Combine(AppContext.BaseDirectory, "asl", "prompt-chain.asl.json")}");
return 0;

/// <summary>Prints a line for each state that is entered, and for each answer that was asked for again.</summary>
internal sealed class ConsoleListener : WorkflowListener
{
    public override void OnStateEntered(in StateTransition state) => Console.WriteLine($"  {state.State}");

    public override void OnStateRetried(in StateTransition state, in StateRetry retry) => Console.WriteLine($"    {retry.Error.Error}. Again.");
}
