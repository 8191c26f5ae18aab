namespace Workflows;

/// <summary>AWS Step Functions itself. Mostly <c>[StartExecution]</c> says it shorter.</summary>
public static partial class StepFunctions;
