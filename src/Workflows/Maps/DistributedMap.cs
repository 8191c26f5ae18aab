using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Runs a Distributed Map, for generated code.</summary>
/// <remarks>
/// The items come from <see cref="ItemReaders"/>, through <see cref="ItemSource{T}.Take"/>, <see cref="ItemSource{T}.Select"/> and <see cref="ItemBatches"/> in that order. What a run
/// throws is the failure of the state, for <see cref="RunExtensions.OfTask"/>: a <see cref="MapRunFailedException"/>, or the execution's cancellation. A call, without a closure for each item:
/// <code>
/// var settings = new MapRunSettings("sales", "Count", observer, options) { MaxConcurrency = 1000, ToleratedFailurePercentage = 5 };
/// var items = options.Object("sales", "2026.csv", CsvFormat.Of(SaleRow)).Take(1_000_000).Batch(new BatchLimits(100), SaleJson);
/// var outputs = await DistributedMap.RunAsync(
///     settings, items, this,
///     static (workflow, child, input, token) => workflow.ExecuteCountAsync(input, child.Observe(), child.Options, token), cancellationToken);
/// </code>
/// A processor that reads the context object gets <see cref="ChildExecution.ObserveWithContext"/>; one that is a workflow class of its own is run with <see cref="ChildExecution.OwnOptions"/>. The input of
/// the child is also its <c>[ExecutionInput]</c>. A child has failed if its task has: with a <see cref="WorkflowFailedException"/>, or with what <see cref="RunExtensions.OfTask"/> names.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DistributedMap
{
    /// <summary>Runs a child for each item, and gives their outputs in the order of the items. Those that failed, and were tolerated, are left out.</summary>
    /// <typeparam name="TContext">What each child needs beside its item.</typeparam>
    /// <typeparam name="TInput">A child's input.</typeparam>
    /// <typeparam name="TOutput">A child's output.</typeparam>
    /// <param name="settings">The run.</param>
    /// <param name="items">The children's inputs. They are disposed of.</param>
    /// <param name="context">What each child needs beside its item.</param>
    /// <param name="execute">Runs a child.</param>
    /// <param name="cancellationToken">The execution's token.</param>
    public static async ValueTask<TOutput[]> RunAsync<TContext, TInput, TOutput>(
        MapRunSettings settings,
        ItemSource<TInput> items,
        TContext context,
        Func<TContext, ChildExecution, TInput, CancellationToken, ValueTask<TOutput>> execute,
        CancellationToken cancellationToken)
    {
        var outputs = new OutputArray<TInput, TOutput>();
        await new ChildExecutions<TContext, TInput, TOutput>(new MapRun(settings), items, context, execute, outputs).RunAsync(cancellationToken).ConfigureAwait(false);
        return outputs.ToArray();
    }

    /// <summary>Runs a child for each item, and forgets their outputs.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public static async ValueTask RunForgettingAsync<TContext, TInput, TOutput>(
        MapRunSettings settings,
        ItemSource<TInput> items,
        TContext context,
        Func<TContext, ChildExecution, TInput, CancellationToken, ValueTask<TOutput>> execute,
        CancellationToken cancellationToken)
    {
        var forgotten = new NoResults<TInput, TOutput>();
        await new ChildExecutions<TContext, TInput, TOutput>(new MapRun(settings), items, context, execute, forgotten).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a child for each item, and writes their outputs to the object store. ASL: <c>ResultWriter</c>.</summary>
    /// <typeparam name="TContext">What each child needs beside its item.</typeparam>
    /// <typeparam name="TInput">A child's input.</typeparam>
    /// <typeparam name="TOutput">A child's output.</typeparam>
    /// <param name="settings">The run.</param>
    /// <param name="items">The children's inputs. They are disposed of.</param>
    /// <param name="context">What each child needs beside its item.</param>
    /// <param name="execute">Runs a child.</param>
    /// <param name="writing">How and where the outputs are written.</param>
    /// <param name="cancellationToken">The execution's token.</param>
    public static async ValueTask<ResultWriterOutput> WriteAsync<TContext, TInput, TOutput>(
        MapRunSettings settings,
        ItemSource<TInput> items,
        TContext context,
        Func<TContext, ChildExecution, TInput, CancellationToken, ValueTask<TOutput>> execute,
        ResultWriting<TInput, TOutput> writing,
        CancellationToken cancellationToken)
    {
        var run = new MapRun(settings);
        var results = new ExportedResults<TInput, TOutput>(run, writing, items);
        await new ChildExecutions<TContext, TInput, TOutput>(run, items, context, execute, results).RunAsync(cancellationToken).ConfigureAwait(false);
        return results.Output;
    }
}
