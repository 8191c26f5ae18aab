namespace Workflows;

/// <summary>
/// A workflow was to run that calls what nobody does here: a service, a function or a workflow outside without a handler, or a wait for a task token without a
/// <see cref="CallbackHub"/>. No state has run. The message names all that is missing, and how to give it.
/// </summary>
public sealed class MissingHandlerException : InvalidOperationException
{
    internal MissingHandlerException(string workflow, string state, string message)
        : base(message)
    {
        Workflow = workflow;
        State = state;
    }

    /// <summary>The workflow with the first state that misses something: the one that was to run, or one that it runs.</summary>
    public string Workflow { get; }

    /// <summary>The first state that misses something.</summary>
    public string State { get; }
}
