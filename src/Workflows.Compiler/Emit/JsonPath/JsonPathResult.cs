namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>What a printer made of an expression.</summary>
/// <param name="Value">Null if there are parts that JSONPath cannot say.</param>
/// <param name="Outside">Those parts.</param>
/// <param name="Failures">How the evaluation may fail where the C# throws.</param>
internal sealed record JsonPathResult<T>(T? Value, IReadOnlyList<OutsideOfJsonPath> Outside, EvaluationFailures Failures)
    where T : class;
