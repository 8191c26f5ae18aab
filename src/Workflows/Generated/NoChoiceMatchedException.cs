using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>No arm of a Choice applied, for generated code; ASL: <c>States.NoChoiceMatched</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoChoiceMatchedException() : Exception("The choice state has no Default and none of its choice rules matched.");
