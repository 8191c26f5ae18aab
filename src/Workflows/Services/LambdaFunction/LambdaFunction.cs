namespace Workflows;

/// <summary>AWS Lambda: a call whose whole answer is kept. Mostly <c>[Lambda]</c> says it shorter.</summary>
public static partial class LambdaFunction;
