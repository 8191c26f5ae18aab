using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Runs the registered workflows in memory.</summary>
internal sealed class ExpressClient(
    IEnumerable<RunnableWorkflow> workflows, IServiceScopeFactory scopes, IOptions<WorkflowHostOptions> options, WorkflowMetrics metrics, ILogger logger, TimeProvider time) : IExpressClient
{
    private const int MaxInputBytes = 262_144;

    private readonly Dictionary<string, RunnableWorkflow> _workflows = workflows.ToDictionary(static workflow => workflow.Definition.Name, StringComparer.Ordinal);
    private readonly ExpressGate _gate = new(options.Value.Express, metrics, logger);

    public async ValueTask<TOutput> RunAsync<TInput, TOutput>(
        WorkflowDefinition<TInput, TOutput> definition, TInput input, string? name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var run = definition.Runner ?? throw CannotRun(definition.Name);
        var listener = new ExpressListener(options.Value.Run.Listener, records: false);
        return await RunAsync(Find(definition.Name), (workflow, own, token) => run(workflow, input, own, token), name, listener, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<ExpressExecution> StartSyncExecutionAsync(string workflow, string input, string? name, bool includesHistory, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workflow);
        ArgumentNullException.ThrowIfNull(input);
        var found = Find(workflow);
        var json = Encoding.UTF8.GetBytes(input);
        if (json.Length > MaxInputBytes)
        {
            throw new ArgumentException($"The input has {json.Length:N0} bytes, but at most {MaxInputBytes:N0} are allowed. Put the data elsewhere and send where it is.", nameof(input));
        }

        var run = found.Definition.Prepare(json) ?? throw CannotRun(workflow);
        name ??= Guid.NewGuid().ToString();
        var listener = new ExpressListener(options.Value.Run.Listener, includesHistory);
        var started = time.GetUtcNow();
        listener.Add(HistoryEventType.ExecutionStarted, started, input: json);
        var execution = new ExpressExecution
        {
            Arn = new ExecutionArn(workflow, name).ToString(),
            Workflow = workflow,
            Name = name,
            Started = started,
            Stopped = started,
            Status = ExecutionStatus.Succeeded,
        };
        try
        {
            var output = await RunAsync(found, run, name, listener, cancellationToken).ConfigureAwait(false);
            execution = execution with { Stopped = time.GetUtcNow(), Output = Encoding.UTF8.GetString(output) };
            listener.Add(HistoryEventType.ExecutionSucceeded, execution.Stopped, output: output);
        }
        catch (WorkflowFailedException failure)
        {
            execution = execution with
            {
                Stopped = time.GetUtcNow(),
                Status = failure is WorkflowTimedOutException ? ExecutionStatus.TimedOut : ExecutionStatus.Failed,
                Error = failure.Error,
                Cause = failure.Cause,
            };
            listener.Add(
                failure is WorkflowTimedOutException ? HistoryEventType.ExecutionTimedOut : HistoryEventType.ExecutionFailed, execution.Stopped, error: failure.Error, cause: failure.Cause);
        }

        return execution with { History = listener.Events };
    }

    private RunnableWorkflow Find(string workflow) => _workflows.GetValueOrDefault(workflow) ?? throw new WorkflowDoesNotExistException(workflow);

    private async ValueTask<TOutput> RunAsync<TOutput>(
        RunnableWorkflow workflow, Func<object, RunOptions, CancellationToken, ValueTask<TOutput>> run, string? name, ExpressListener listener, CancellationToken cancellationToken)
    {
        await _gate.EnterAsync(workflow.Definition.Name, cancellationToken).ConfigureAwait(false);

        // Not disposed of here: what does not heed its end may still look at it.
        var limit = new CancellationTokenSource(options.Value.Express.Timeout, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var running = InScopeAsync(workflow, run, Options(name, listener), limit, cancellationToken);
        try
        {
            // A task that does not heed its token ends later, in vain; its slot is free then.
            return await running.WaitAsync(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            _ = running.ContinueWith(static ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw new WorkflowTimedOutException(workflow.Definition.Name, listener.State);
        }
        catch (OperationCanceledException)
        {
            _ = running.ContinueWith(static ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw;
        }
    }

    private async Task<TOutput> InScopeAsync<TOutput>(
        RunnableWorkflow workflow, Func<object, RunOptions, CancellationToken, ValueTask<TOutput>> run, RunOptions own, CancellationTokenSource limit, CancellationToken cancellationToken)
    {
        try
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
            var scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                return await run(workflow.Build(scope.ServiceProvider), own, end.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            _gate.Leave();
            limit.Dispose();
        }
    }

    private RunOptions Options(string? name, ExpressListener listener)
    {
        var run = options.Value.Run;
        return new RunOptions
        {
            TimeProvider = time,
            Listener = listener,
            ExecutionName = name,
            ObjectStore = run.ObjectStore,
            MaxDegreeOfParallelism = run.MaxDegreeOfParallelism,
            Progress = run.Progress,
            Callbacks = run.Callbacks,
            Services = run.Services,
            ServiceProvider = run.ServiceProvider,
        };
    }

    private static NotSupportedException CannotRun(string workflow) => new(
        $"Workflow '{workflow}' has a definition that was made by hand and cannot be run by name. Use RunAsync of its class.");
}
