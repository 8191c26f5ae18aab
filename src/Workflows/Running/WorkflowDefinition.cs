using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Workflows.Durable;

namespace Workflows;

/// <summary>A compiled workflow: its name and its definition in Amazon States Language.</summary>
/// <param name="name">The workflow's name.</param>
/// <param name="asl">The definition.</param>
public abstract class WorkflowDefinition(string name, string asl)
{
    /// <summary>The workflow's name.</summary>
    public string Name { get; } = name;

    /// <summary>The definition in Amazon States Language, as JSON. Function names are <c>${…}</c> substitutions.</summary>
    public string Asl { get; } = asl;

    /// <summary>What the durable engine runs; null if there is none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DurableMachine? Machine { get; init; }

    /// <summary>The JSON of a type, if it is one of the data of the assembly's workflows; null if it is not.</summary>
    /// <typeparam name="T">The type.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual JsonTypeInfo<T>? FindTypeInfo<T>() => null;

    /// <summary>Reads an input, and gives what runs an instance of the workflow's class with it in memory, to an output as JSON; null if nothing does.</summary>
    /// <param name="input">The input as JSON.</param>
    /// <exception cref="JsonException">It is not the JSON of the workflow's input.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Func<object, RunOptions, CancellationToken, ValueTask<byte[]>>? Prepare(ReadOnlyMemory<byte> input) => null;
}

/// <summary>A compiled workflow with the JSON contract of its input and output.</summary>
/// <typeparam name="TInput">The input; <see cref="System.Text.Json.JsonElement"/> if the workflow reads none.</typeparam>
/// <typeparam name="TOutput">The output; <see cref="System.Text.Json.JsonElement"/> if the workflow gives none.</typeparam>
/// <param name="name">The workflow's name.</param>
/// <param name="asl">The definition.</param>
/// <param name="input">Reads and writes the input.</param>
/// <param name="output">Reads and writes the output.</param>
public sealed class WorkflowDefinition<TInput, TOutput>(string name, string asl, JsonTypeInfo<TInput> input, JsonTypeInfo<TOutput> output)
    : WorkflowDefinition(name, asl)
{
    /// <summary>Reads and writes the input as the definition expects it, without reflection.</summary>
    public JsonTypeInfo<TInput> Input { get; } = input;

    /// <summary>Reads and writes the output as the definition gives it, without reflection.</summary>
    public JsonTypeInfo<TOutput> Output { get; } = output;

    /// <summary>Reads and writes any type of the data of the assembly's workflows, without reflection, for instance what a worker of an activity gets from AWS.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="NotSupportedException">No workflow of the assembly has such data.</exception>
    public JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Input.Options.GetTypeInfo(typeof(T));

    /// <summary>Runs an instance of the workflow's class in memory; null if nothing does.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<object, TInput, RunOptions?, CancellationToken, ValueTask<TOutput>>? Runner { get; init; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override Func<object, RunOptions, CancellationToken, ValueTask<byte[]>>? Prepare(ReadOnlyMemory<byte> input)
    {
        if (Runner is not { } run)
        {
            return null;
        }

        var value = JsonSerializer.Deserialize(input.Span, Input)!;
        return async (workflow, options, cancellationToken) => Write(await run(workflow, value, options, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override JsonTypeInfo<T>? FindTypeInfo<T>() => Input.Options.TryGetTypeInfo(typeof(T), out var info) ? (JsonTypeInfo<T>)info : null;

    // A workflow that gives nothing gives an element that is nothing.
    private byte[] Write(TOutput output) => output is JsonElement { ValueKind: JsonValueKind.Undefined } ? [.. "null"u8] : JsonSerializer.SerializeToUtf8Bytes(output, Output);
}
