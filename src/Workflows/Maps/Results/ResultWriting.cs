using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>How and where results are written, for generated code. ASL: <c>ResultWriter</c>.</summary>
/// <typeparam name="TInput">A child execution's input.</typeparam>
/// <typeparam name="TOutput">A child execution's output.</typeparam>
/// <param name="bucket">ASL's <c>Bucket</c>.</param>
/// <param name="prefix">ASL's <c>Prefix</c>; null for none.</param>
/// <param name="input">The input's JSON.</param>
/// <param name="output">The output's JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResultWriting<TInput, TOutput>(string bucket, string? prefix, JsonTypeInfo<TInput> input, JsonTypeInfo<TOutput> output)
{
    // Where AWS begins another file.
    private const long LargestFile = 5L << 30;

    /// <summary>ASL's <c>Transformation</c>.</summary>
    public ResultTransformation Transformation { get; init; } = ResultTransformation.None;

    /// <summary>Whether each result is a line of its own. ASL: <c>"OutputType": "JSONL"</c>.</summary>
    public bool IsLines { get; init; }

    /// <summary>How many bytes a file has at most, but for its last result.</summary>
    /// <value>Default: 5 GiB, as in AWS.</value>
    public long MaxFileBytes { get; init; } = LargestFile;

    internal string Bucket { get; } = bucket;

    internal JsonTypeInfo<TInput> Input { get; } = input;

    internal JsonTypeInfo<TOutput> Output { get; } = output;

    /// <summary>The key of a file of a run.</summary>
    internal string KeyOf(MapRun run, string name) => string.IsNullOrEmpty(prefix) ? $"{run.Id}/{name}" : $"{prefix.TrimEnd('/')}/{run.Id}/{name}";
}
