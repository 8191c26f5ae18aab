using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>What the states of a workflow, and of those that it runs, need from outside, for generated code: it looks whether all is there before the first of them runs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Requirements
{
    private readonly RunOptions _options;
    private readonly List<(string Workflow, string State, string Message)> _missing;
    private readonly string _workflow;

    private Requirements(RunOptions options, List<(string, string, string)> missing, string workflow) => (_options, _missing, _workflow) = (options, missing, workflow);

    /// <summary>The options that a workflow runs with: those given, and for what they do not say its container.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="options">The options that the caller gave.</param>
    /// <exception cref="MissingHandlerException">Something is not there.</exception>
    public static RunOptions Meet(ICallsOutside workflow, RunOptions? options)
    {
        var met = (options ?? new RunOptions()).With(workflow.ServiceProvider);
        var requirements = new Requirements(met, [], "");
        workflow.Require(requirements);
        return requirements._missing is [var (name, state, _), ..]
            ? throw new MissingHandlerException(name, state, string.Join("\n", requirements._missing.Select(static missing => missing.Message)))
            : met;
    }

    /// <summary>The same for what a workflow needs.</summary>
    /// <param name="workflow">Its name.</param>
    public Requirements Of(string workflow) => new(_options, _missing, workflow);

    /// <summary>A state sends requests of a type.</summary>
    public Requirements Service<TRequest, TResult>(string state) => _options.Find<TRequest, TResult>() is not null ? this : Add(
        state,
        $"sends a {TypeNames.Of(typeof(TRequest))} that nobody answers",
        $"Give it an {HandlerOf<TRequest, TResult>()}: new RunOptions {{ Services = new ServiceHandlers().Add<{ArgumentsOf<TRequest, TResult>()}>(…) }}, or register one in dependency injection");

    /// <summary>A state calls HTTPS endpoints.</summary>
    public Requirements Http<T>(string state, JsonTypeInfo<Http.Response<T>> response) => _options.FindHttpHandler(response) is not null ? this : Add(
        state,
        "calls an HTTPS endpoint, and there are no connections",
        $"Give it some: new RunOptions {{ Services = new ServiceHandlers().Add(new HttpEndpoints(…)) }}, or register them in dependency injection with AddHttpConnection; in tests give it an {HandlerOf<Http.Invoke<T>, Http.Response<T>>()}");

    /// <summary>A state calls a function, or another workflow, by its name.</summary>
    public Requirements Function<TPayload, TResult>(string state, string name) => _options.FindFunction<TPayload, TResult>(name) is not null ? this : Add(
        state,
        Described(name),
        $"Give it a function: new RunOptions {{ Services = new ServiceHandlers().Add<{ArgumentsOf<TPayload, TResult>()}>(\"{name}\", …) }}, or register an {HandlerOf<TPayload, TResult>()} in dependency injection");

    /// <summary>A state calls a function whose result nobody reads.</summary>
    public Requirements Function<TPayload>(string state, string name) => _options.FindFunction<TPayload>(name) is not null ? this : Add(
        state,
        Described(name),
        $"Give it a function: new RunOptions {{ Services = new ServiceHandlers().Add<{TypeNames.Of(typeof(TPayload))}>(\"{name}\", …) }}, or register an {HandlerOf<TPayload, JsonElement>()} in dependency injection");

    /// <summary>A state waits for a task token, or for the worker of an activity.</summary>
    public Requirements Callbacks(string state, string what) => _options.Callbacks is not null ? this : Add(
        state,
        $"waits for {what}, and there is no CallbackHub",
        "Give it one: new RunOptions { Callbacks = new CallbackHub() }, or register it as a singleton in dependency injection");

    /// <summary>A state runs another workflow.</summary>
    public Requirements Workflow(object workflow)
    {
        (workflow as ICallsOutside)?.Require(this);
        return this;
    }

    private static string HandlerOf<TRequest, TResult>() => $"IServiceHandler<{ArgumentsOf<TRequest, TResult>()}>";

    private static string ArgumentsOf<TRequest, TResult>() => $"{TypeNames.Of(typeof(TRequest))}, {TypeNames.Of(typeof(TResult))}";

    private string Described(string name) => _options.FindNamed(name) is null ? $"calls '{name}', which nobody does here" : $"calls '{name}' with other types than it was given for";

    private Requirements Add(string state, string offence, string remedy)
    {
        _missing.Add((_workflow, state, $"Workflow '{_workflow}' cannot start, for its state '{state}' {offence}. {remedy}."));
        return this;
    }
}
