namespace Workflows;

/// <summary>A Map state: runs its item processor once for each item, many at a time. ASL: <c>"Type": "Map"</c>.</summary>
/// <remarks>
/// The item processor is what its first state reaches, or a workflow class of its own. A method without an <c>[Item]</c> parameter gives the items
/// (ASL: <c>Items</c>); one with an <c>[Item]</c> gives the processor's input for each of them (ASL: <c>ItemSelector</c>). The state's result is the array of
/// the processor's outputs in the order of the items.
/// </remarks>
/// <param name="itemProcessor">The first state of the item processor, as <c>nameof(Method)</c>. ASL: <c>ItemProcessor.StartAt</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class MapAttribute(string itemProcessor) : TransitionAttribute
{
    /// <summary>The first state of the item processor.</summary>
    public string ItemProcessor { get; } = itemProcessor;

    /// <summary>
    /// Where the items come from, if the method does not give them: the member of the state's input that holds them, as <c>nameof(Order.Lines)</c>, or a pure method of the class
    /// that makes them of it. ASL: <c>Items</c>, or in JSONPath <c>ItemsPath</c>.
    /// </summary>
    /// <value>Default: the state's input, or what a Distributed Map's reader reads.</value>
    public string? Items { get; set; }

    /// <summary>How many items are processed at once: 0 for all of them, 1 for one after the other in order. ASL: <c>MaxConcurrency</c>.</summary>
    /// <value>Default: 0.</value>
    public int MaxConcurrency { get; set; }

    /// <summary>
    /// The member of the state's input that says how many items are processed at once, as <c>nameof(Order.Lanes)</c>, or a pure method of the class that computes it from the
    /// input. ASL: <c>MaxConcurrency</c> as an expression, or in JSONPath <c>MaxConcurrencyPath</c>.
    /// </summary>
    /// <value>Default: not set.</value>
    public string? MaxConcurrencyPath { get; set; }

    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that makes what the state gives on: from <c>(result)</c> or <c>(input, result)</c>. ASL: <c>Output</c>.
    /// </summary>
    /// <value>Default: the state gives on its result.</value>
    public string? Output { get; set; }

    /// <summary>Whether the items are processed in this execution or each in one of its own. ASL: <c>ProcessorConfig.Mode</c>.</summary>
    /// <value>Default: <see cref="MapMode.Inline"/>.</value>
    public MapMode Mode { get; set; }

    /// <summary>The type of a Distributed Map's child executions. ASL: <c>ProcessorConfig.ExecutionType</c>.</summary>
    /// <value>Default: <see cref="MapExecutionType.Standard"/>.</value>
    public MapExecutionType ExecutionType { get; set; }

    /// <summary>What names a Distributed Map's runs and child executions: 1 to 40 characters. ASL: <c>Label</c>.</summary>
    /// <value>Default: one that AWS makes up.</value>
    public string? Label { get; set; }

    /// <summary>How many items of a Distributed Map may fail before it fails. ASL: <c>ToleratedFailureCount</c>.</summary>
    /// <value>Default: 0.</value>
    public int ToleratedFailureCount { get; set; }

    /// <summary>The member of the input, or the pure method of the class, that says <see cref="ToleratedFailureCount"/>. ASL: <c>ToleratedFailureCount</c> as an expression.</summary>
    /// <value>Default: not set.</value>
    public string? ToleratedFailureCountPath { get; set; }

    /// <summary>How many of a hundred items of a Distributed Map may fail before it fails: 0 to 100. ASL: <c>ToleratedFailurePercentage</c>.</summary>
    /// <value>Default: 0.</value>
    public int ToleratedFailurePercentage { get; set; }

    /// <summary>The member of the input, or the pure method of the class, that says <see cref="ToleratedFailurePercentage"/>. ASL: <c>ToleratedFailurePercentage</c> as an expression.</summary>
    /// <value>Default: not set.</value>
    public string? ToleratedFailurePercentagePath { get; set; }
}
