namespace Workflows;

/// <summary>
/// A token that somebody outside has to return before a state goes on, and the type of what comes back with it. As a parameter of a state's method it makes the state wait.
/// ASL: <c>$states.context.Task.Token</c>, and <c>.waitForTaskToken</c> at the end of <c>Resource</c>.
/// </summary>
/// <remarks>Each try of the state has a token of its own.</remarks>
/// <typeparam name="T">What comes back.</typeparam>
/// <param name="Value">The token as text: opaque, not guessable, at most 1,024 characters.</param>
public readonly record struct TaskToken<T>(string Value);
