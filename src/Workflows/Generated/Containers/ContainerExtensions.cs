using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>What Parallel and Map do in a compiled workflow, for generated code. The observer is null unless somebody observes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ContainerExtensions
{
    /// <summary>Starts a try of a Parallel.</summary>
    public static ParallelRun StartParallel(this RunObserver? observer, CancellationToken cancellationToken) => new(observer, cancellationToken);

    /// <summary>Runs an inline Map: the outputs of its item processor in the order of the items.</summary>
    /// <param name="observer">The observer of the Map.</param>
    /// <param name="items">What the processor gets for each item.</param>
    /// <param name="maxConcurrency">How many items are processed at once; 0 for all.</param>
    /// <param name="processor">The item processor.</param>
    /// <param name="needs">What it needs beside the item.</param>
    /// <param name="cancellationToken">The token of the execution.</param>
    public static ValueTask<TOut[]> Map<TNeeds, TItem, TOut>(
        this RunObserver? observer,
        TItem[] items,
        long maxConcurrency,
        Func<TNeeds, TItem, RunObserver?, CancellationToken, ValueTask<TOut>> processor,
        TNeeds needs,
        CancellationToken cancellationToken) => new InlineMap<TNeeds, TItem, TOut>(observer, items, processor, needs, cancellationToken).Run(maxConcurrency);

    /// <inheritdoc cref="Map{TNeeds, TItem, TOut}"/>
    public static ValueTask Map<TNeeds, TItem>(
        this RunObserver? observer,
        TItem[] items,
        long maxConcurrency,
        Func<TNeeds, TItem, RunObserver?, CancellationToken, ValueTask> processor,
        TNeeds needs,
        CancellationToken cancellationToken) => new SilentMap<TNeeds, TItem>(observer, items, processor, needs, cancellationToken).Run(maxConcurrency);

    /// <summary>The items of a Map as they are when it is entered.</summary>
    public static T[] ToItems<T>(this IEnumerable<T>? items) => items switch
    {
        T[] array => array,
        null => throw new MapException("Map state input must be an array but was: null"),
        _ => [.. items],
    };

    /// <inheritdoc cref="ToItems{T}(IEnumerable{T})"/>
    public static JsonElement[] ToItems(this JsonElement items) => items.ValueKind is JsonValueKind.Array
        ? [.. items.EnumerateArray()]
        : throw new MapException($"Map state input must be an array but was: {items}");

    /// <summary>Room for what the item processor gets for each item.</summary>
    public static T[] InputsOf<T>(this Array items) => new T[items.Length];

    /// <summary>Why a state failed in which a branch or an iteration did; null if it failed by itself.</summary>
    public static StateFailure? OfInnerMachine(this Exception exception) => exception switch
    {
        InnerMachineException { Failure: var failure } => new StateFailure(failure.Error, failure.Cause, exception),
        MapRunFailedException => ErrorNames.OfTask(exception),
        _ => null,
    };

    /// <summary>The failure of a branch or an iteration, which is that of the state around it.</summary>
    public static Exception Failed(this RunObserver? observer, string state, in StateFailure failure)
    {
        _ = observer;
        return failure.Exception as InnerMachineException ?? new InnerMachineException(state, failure);
    }

    /// <summary>The contract of an output that there may be none of.</summary>
    public static JsonTypeInfo<JsonElement?> OrNull(this JsonTypeInfo<JsonElement> contract) =>
        JsonMetadataServices.CreateValueInfo<JsonElement?>(contract.Options, JsonMetadataServices.GetNullableConverter(contract));

    /// <summary>Runs a task's method that is not asynchronous on a thread of its own, where an execution whose time is up leaves it behind.</summary>
    public static Task<T> RunApart<TNeeds, T>(this RunObserver? observer, Func<TNeeds, CancellationToken, T> work, TNeeds needs, CancellationToken cancellationToken)
    {
        _ = observer;
        return Task.Run(() => work(needs, cancellationToken), CancellationToken.None);
    }

    /// <inheritdoc cref="RunApart{TNeeds, T}"/>
    public static Task RunApart<TNeeds>(this RunObserver? observer, Action<TNeeds, CancellationToken> work, TNeeds needs, CancellationToken cancellationToken)
    {
        _ = observer;
        return Task.Run(() => work(needs, cancellationToken), CancellationToken.None);
    }
}
