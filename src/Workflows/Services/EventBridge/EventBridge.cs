namespace Workflows;

/// <summary>Amazon EventBridge.</summary>
public static partial class EventBridge;
