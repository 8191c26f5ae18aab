namespace Workflows;

/// <summary>How one in-memory execution runs. Every member is optional; an instance may be shared by many executions.</summary>
public sealed class RunOptions
{
    /// <summary>Creates options that are all at their defaults.</summary>
    public RunOptions()
    {
    }

    private RunOptions(RunOptions other)
    {
        TimeProvider = other.TimeProvider;
        Listener = other.Listener;
        ExecutionName = other.ExecutionName;
        ObjectStore = other.ObjectStore;
        MaxDegreeOfParallelism = other.MaxDegreeOfParallelism;
        Progress = other.Progress;
        Callbacks = other.Callbacks;
        Services = other.Services;
        ServiceProvider = other.ServiceProvider;
    }

    /// <summary>The clock of waits, of retries and timeouts, and of the context object.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Who is told of each state entered and left.</summary>
    /// <value>Default: <see langword="null"/>, which costs nothing.</value>
    public WorkflowListener? Listener { get; init; }

    /// <summary>The execution's name: 1 to 80 characters. ASL: <c>$states.context.Execution.Name</c>.</summary>
    /// <value>Default: a new GUID for each execution.</value>
    public string? ExecutionName { get; init; }

    /// <summary>Where Distributed Maps read their items from and write their results to.</summary>
    /// <value>Default: <see langword="null"/>; a Map that needs one then fails with <c>States.ItemReaderFailed</c> or <c>States.ResultWriterFailed</c>.</value>
    public IObjectStore? ObjectStore { get; init; }

    /// <summary>How many threads start the child executions of a Distributed Map: -1 for as many as there are processors, 1 for the caller's alone, so that all is in order.</summary>
    /// <value>Default: -1.</value>
    /// <remarks>It is no limit of how many run at once, which is the state's <c>MaxConcurrency</c>: a child that waits needs no thread.</remarks>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>Is told of the progress of Distributed Maps, at most four times a second, on any thread. It must not throw.</summary>
    /// <value>Default: <see langword="null"/>, which costs nothing. <see cref="WorkflowListener.OnMapRunProgress"/> is told the same.</value>
    public IProgress<MapRunProgress>? Progress { get; init; }

    /// <summary>Where executions wait for their task tokens, and workers ask for activities.</summary>
    /// <value>Default: that of <see cref="ServiceProvider"/>. If there is none, a workflow that waits for a token or an activity fails at its start with a <see cref="MissingHandlerException"/>.</value>
    public CallbackHub? Callbacks { get; init; }

    /// <summary>Who does what services, functions and workflows outside do in AWS.</summary>
    /// <value>Default: <see langword="null"/>; then <see cref="ServiceProvider"/> is asked.</value>
    public ServiceHandlers? Services { get; init; }

    /// <summary>Dependency injection, which is asked for the handlers that <see cref="Services"/> does not have: for <see cref="ServiceHandlers"/>, then for <see cref="IServiceHandler{TRequest, TResult}"/>.</summary>
    /// <value>Default: what a workflow that <c>AddWorkflows()</c> has built was built with. A workflow whose requests nobody can answer fails at its start with a <see cref="MissingHandlerException"/>.</value>
    public IServiceProvider? ServiceProvider { get; init; }

    /// <summary>The same with another listener.</summary>
    internal RunOptions With(WorkflowListener? listener) => new(this) { Listener = listener };

    /// <summary>The same for another execution.</summary>
    internal RunOptions OfExecution(string name, WorkflowListener? listener, IProgress<MapRunProgress>? progress) =>
        new(this) { ExecutionName = name, Listener = listener, Progress = progress };

    /// <summary>The same for an execution that is recorded.</summary>
    internal RunOptions OfDurable(string name, TimeProvider time, IServiceProvider? services) =>
        new(this) { ExecutionName = name, TimeProvider = time, ServiceProvider = ServiceProvider ?? services };

    /// <summary>The same with what a container has and these options do not say.</summary>
    internal RunOptions With(IServiceProvider? services)
    {
        var provider = ServiceProvider ?? services;
        var callbacks = Callbacks ?? (CallbackHub?)provider?.GetService(typeof(CallbackHub));
        return provider == ServiceProvider && callbacks == Callbacks ? this : new(this) { Callbacks = callbacks, ServiceProvider = provider };
    }
}
