namespace Workflows;

/// <summary>Amazon Simple Notification Service (SNS).</summary>
public static partial class Sns;
