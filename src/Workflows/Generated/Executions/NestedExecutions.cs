using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Makes the executions that states start of other workflows, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NestedExecutions
{
    /// <summary>An execution of a workflow class with an input and an output.</summary>
    /// <param name="observer">The observer of the state.</param>
    /// <param name="options">The options of the execution around.</param>
    /// <param name="workflow">The other workflow's name.</param>
    /// <param name="input">What it is started with.</param>
    /// <param name="contract">The JSON of that.</param>
    /// <param name="run">Runs it.</param>
    /// <param name="isTold">Whether it can read who started it.</param>
    public static NestedExecution<TOutput> Execution<TInput, TOutput>(
        this RunObserver observer,
        RunOptions? options,
        string workflow,
        TInput input,
        JsonTypeInfo<TInput> contract,
        Func<TInput, RunOptions?, CancellationToken, ValueTask<TOutput>> run,
        bool isTold = false)
    {
        var given = new NestedInput<TInput>(observer.ExecutionId, input, contract);
        var taken = isTold ? given.WithStartedBy() : input;
        return new NestedExecution<TOutput>(observer, options, workflow, given, (own, token) => run(taken, own, token));
    }

    /// <summary>The same without an output.</summary>
    /// <inheritdoc cref="Execution{TInput, TOutput}(RunObserver, RunOptions, string, TInput, JsonTypeInfo{TInput}, Func{TInput, RunOptions, CancellationToken, ValueTask{TOutput}}, bool)"/>
    public static NestedExecution<JsonElement> Execution<TInput>(
        this RunObserver observer,
        RunOptions? options,
        string workflow,
        TInput input,
        JsonTypeInfo<TInput> contract,
        Func<TInput, RunOptions?, CancellationToken, ValueTask> run,
        bool isTold = false) => observer.Execution<TInput, JsonElement>(options, workflow, input, contract, async (taken, own, token) =>
        {
            await run(taken, own, token).ConfigureAwait(false);
            return default;
        }, isTold);

    /// <summary>An execution of a workflow class that takes no input.</summary>
    /// <param name="observer">The observer of the state.</param>
    /// <param name="options">The options of the execution around.</param>
    /// <param name="workflow">The other workflow's name.</param>
    /// <param name="run">Runs it.</param>
    public static NestedExecution<TOutput> Execution<TOutput>(
        this RunObserver observer, RunOptions? options, string workflow, Func<RunOptions?, CancellationToken, ValueTask<TOutput>> run) =>
        new(observer, options, workflow, new NestedInput(observer.ExecutionId), (own, token) => run(own, token));

    /// <summary>The same without an output.</summary>
    /// <inheritdoc cref="Execution{TOutput}(RunObserver, RunOptions, string, Func{RunOptions, CancellationToken, ValueTask{TOutput}})"/>
    public static NestedExecution<JsonElement> Execution(this RunObserver observer, RunOptions? options, string workflow, Func<RunOptions?, CancellationToken, ValueTask> run) =>
        observer.Execution<JsonElement>(options, workflow, async (own, token) =>
        {
            await run(own, token).ConfigureAwait(false);
            return default;
        });

    /// <summary>An execution of a workflow that is a function here.</summary>
    /// <param name="observer">The observer of the state.</param>
    /// <param name="options">The options of the execution around.</param>
    /// <param name="stateMachine">The name or ARN by which the function was given.</param>
    /// <param name="input">What it is started with.</param>
    /// <param name="contract">The JSON of that.</param>
    /// <param name="isTold">Whether it can read who started it.</param>
    public static NestedExecution<TOutput> ExecutionOutside<TInput, TOutput>(
        this RunObserver observer, RunOptions? options, string stateMachine, TInput input, JsonTypeInfo<TInput> contract, bool isTold = false)
    {
        var function = options.Function<TInput, TOutput>(stateMachine);
        return observer.Execution<TInput, TOutput>(options, NameOf(stateMachine), input, contract, (taken, _, token) => function.HandleAsync(taken, token), isTold);
    }

    // Of arn:aws:states:eu-west-1:123456789012:stateMachine:billing and of ${Billing} what names it.
    private static string NameOf(string stateMachine) => stateMachine[(stateMachine.LastIndexOf(':') + 1)..].Trim('$', '{', '}');
}
