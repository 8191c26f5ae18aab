namespace Workflows;

/// <summary>Where a Map processes its items. ASL: <c>ProcessorConfig.Mode</c>.</summary>
public enum MapMode
{
    /// <summary>In the execution itself. ASL: <c>INLINE</c>.</summary>
    Inline,

    /// <summary>Each item, or batch of items, in a child execution of its own. ASL: <c>DISTRIBUTED</c>.</summary>
    Distributed,
}
