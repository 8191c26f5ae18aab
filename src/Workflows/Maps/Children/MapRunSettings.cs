using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>A run of a Distributed Map, for generated code.</summary>
/// <param name="workflow">The name of the workflow.</param>
/// <param name="state">The name of the Map.</param>
/// <param name="observer">The observer of the execution; null if nobody observes.</param>
/// <param name="options">The options of the execution.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MapRunSettings(string workflow, string state, RunObserver? observer, RunOptions? options)
{
    /// <summary>ASL's <c>Label</c>; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>Whether the children are Express executions. ASL: <c>ExecutionType</c>.</summary>
    public bool IsExpress { get; init; }

    /// <summary>Whether the state is written in JSONPath, which has other errors.</summary>
    public bool IsJsonPath { get; init; }

    /// <summary>ASL's <c>MaxConcurrency</c>; 0 for as many as there may be.</summary>
    public long MaxConcurrency { get; init; }

    /// <summary>ASL's <c>ToleratedFailureCount</c>; null if it is not set.</summary>
    public long? ToleratedFailureCount { get; init; }

    /// <summary>ASL's <c>ToleratedFailurePercentage</c>; null if it is not set.</summary>
    public double? ToleratedFailurePercentage { get; init; }

    internal string Workflow { get; } = workflow;

    internal string State { get; } = state;

    internal RunObserver? Observer { get; } = observer;

    internal RunOptions? Options { get; } = options;
}
