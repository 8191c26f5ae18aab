namespace Workflows.Chaos.Simulation;

/// <summary>The store could not be reached, or its answer was lost.</summary>
internal sealed class StoreTroubleException(string message) : IOException(message);
