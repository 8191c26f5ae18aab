using Workflows;

namespace PromptChain;

/// <summary>An editor who knows beforehand what to wish for, and takes what comes then.</summary>
public sealed class ScriptedEditor(CallbackHub hub, params string[] wishes) : IEditor
{
    private readonly Queue<string> _wishes = new(wishes);

    public Task AskAsync(Article article, TaskToken<Review> token)
    {
        var wish = _wishes.TryDequeue(out var next) ? next : null;
        Console.WriteLine($"    \"{article.Text.Body}\"");
        Console.WriteLine(wish is null ? "    The editor takes it." : $"    The editor wishes: {wish}.");
        hub.SendTaskSuccess(token, new Review(wish));
        return Task.CompletedTask;
    }
}

/// <summary>You. Who never answers is a person too: the workflow has no limit for it.</summary>
public sealed class ConsoleEditor(CallbackHub hub) : IEditor
{
    public Task AskAsync(Article article, TaskToken<Review> token)
    {
        Console.WriteLine($"    \"{article.Text.Body}\"");
        Console.Write("    What else do you wish for? (Nothing: Enter) ");
        var wish = Console.ReadLine();
        hub.SendTaskSuccess(token, new Review(string.IsNullOrWhiteSpace(wish) ? null : wish.Trim()));
        return Task.CompletedTask;
    }
}
