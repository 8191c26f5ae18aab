namespace Workflows.Generated;

/// <summary>Where the items of a run are.</summary>
internal readonly record struct MapCounts(long Pending, long Running, long Succeeded, long Failed, long? Total, double? Fraction);
