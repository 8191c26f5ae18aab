using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>What the states of a compiled workflow read in a frame, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FrameExtensions
{
    /// <summary>Runs the iterations of a Map.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="maxConcurrency">How many run at once; 0 for all.</param>
    /// <param name="startAt">The first state of the item processor.</param>
    /// <param name="inputs">What it gets for each item.</param>
    /// <param name="contract">The JSON of that.</param>
    public static void FanOut<T>(this Frame frame, long maxConcurrency, int startAt, T[] inputs, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(inputs);
        if (maxConcurrency < 0)
        {
            throw new MapException($"The MaxConcurrency field must not be negative, but was {maxConcurrency}.");
        }

        frame.FanOut(maxConcurrency);
        foreach (var input in inputs)
        {
            frame.Branch(startAt, input, contract);
        }
    }

    /// <inheritdoc cref="FanOut{T}(Frame, long, int, T[], JsonTypeInfo{T})"/>
    public static void FanOut<T>(this Frame frame, long maxConcurrency, int startAt, T[] inputs) => frame.FanOut(maxConcurrency, startAt, inputs, frame.JsonOf<T>());

    /// <summary>What the branches or iterations gave, in order.</summary>
    public static T[] AllOutputs<T>(this Frame frame, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var outputs = new T[frame.Outputs];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = frame.Output(i, contract);
        }

        return outputs;
    }

    /// <inheritdoc cref="AllOutputs{T}(Frame, JsonTypeInfo{T})"/>
    public static T[] AllOutputs<T>(this Frame frame) => frame.AllOutputs(frame.JsonOf<T>());

    /// <summary>The same as one JSON array, where nobody knows the types.</summary>
    public static JsonElement OutputsAsJson(this Frame frame)
    {
        var outputs = frame.AllOutputs(AnyJson.Contract);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var output in outputs)
            {
                output.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    /// <summary>What the children of a Distributed Map gave, of which each is a collection, put together into one.</summary>
    public static T[] FlattenedAnswer<T>(this Frame frame, JsonTypeInfo<T[]> contract)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return [.. frame.Answer(AnyJson.Contract).EnumerateArray().SelectMany(outputs => outputs.Deserialize(contract)!)];
    }

    /// <summary>The output of an execution that has ended: <c>Output</c> of what AWS tells of it.</summary>
    public static T OutputOfExecution<T>(this Frame frame, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Answer(AnyJson.Contract).GetProperty("Output").Deserialize(contract)!;
    }

    /// <summary>An observer of the frame's state, by which it calls workflows outside. Nobody listens to it.</summary>
    public static RunObserver Observe(this Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return RunObserver.InContext(frame.Context, frame.Options);
    }
}
