namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>How the evaluation of what is printed may fail where the C# throws.</summary>
[Flags]
internal enum EvaluationFailures
{
    None,

    /// <summary>A path leads nowhere: <c>States.Runtime</c>.</summary>
    Path = 1,

    /// <summary>An intrinsic function is called with what it does not take: <c>States.IntrinsicFailure</c>.</summary>
    Intrinsic = 2,
}
