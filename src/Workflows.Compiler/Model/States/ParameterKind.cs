namespace Workflows.Compiler.Model.States;

/// <summary>What a parameter reads.</summary>
internal enum ParameterKind
{
    /// <summary>The state's input: <c>$states.input</c>.</summary>
    Input,

    /// <summary>The state's result, in an Output method: <c>$states.result</c>.</summary>
    Result,

    /// <summary>The context object: <c>$states.context</c>.</summary>
    Context,

    /// <summary>Not in ASL.</summary>
    CancellationToken,
}
