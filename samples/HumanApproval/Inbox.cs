using System.Collections.Concurrent;
using Workflows;

namespace HumanApproval;

/// <summary>The questions that nobody has answered yet, which the page shows.</summary>
public sealed class Inbox : IApprovers
{
    private readonly ConcurrentDictionary<string, Question> _questions = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _asked = new();

    public IEnumerable<Question> Questions => _questions.Values.OrderBy(question => question.Purchase.Id, StringComparer.Ordinal);

    public void Ask(Purchase purchase, TaskToken<Approval> token)
    {
        _questions[token.Value] = new Question(purchase, token);
        AskedFor(purchase.Id).TrySetResult();
    }

    /// <summary>Ends when somebody is asked for a purchase.</summary>
    public Task WhenAskedAsync(string purchaseId) => AskedFor(purchaseId).Task;

    /// <summary>Forgets a question that is answered, or that it is too late for.</summary>
    public void Forget(TaskToken<Approval> token) => _questions.TryRemove(token.Value, out _);

    private TaskCompletionSource AskedFor(string purchaseId) =>
        _asked.GetOrAdd(purchaseId, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    public sealed record Question(Purchase Purchase, TaskToken<Approval> Token);
}
