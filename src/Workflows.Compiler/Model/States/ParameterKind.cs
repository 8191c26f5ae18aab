namespace Workflows.Compiler.Model.States;

/// <summary>What a parameter reads.</summary>
internal enum ParameterKind
{
    /// <summary>The state's input: <c>$states.input</c>.</summary>
    Input,

    /// <summary>The state's result, in an Output method: <c>$states.result</c>.</summary>
    Result,

    /// <summary>The error, in a Catch's Output method: <c>$states.errorOutput</c>.</summary>
    Error,

    /// <summary>The context object: <c>$states.context</c>.</summary>
    Context,

    /// <summary>A workflow variable: <c>$name</c>.</summary>
    Variable,

    /// <summary>What the execution was started with: <c>$states.context.Execution.Input</c>.</summary>
    ExecutionInput,

    /// <summary>An item of a Map, in its ItemSelector: <c>$states.context.Map.Item.Value</c>.</summary>
    Item,

    /// <summary>The item's position: <c>$states.context.Map.Item.Index</c>.</summary>
    ItemIndex,

    /// <summary>The item's name, if the items are the members of an object: <c>$states.context.Map.Item.Key</c>.</summary>
    ItemKey,

    /// <summary>The token that has to come back: <c>$states.context.Task.Token</c>.</summary>
    Token,

    /// <summary>Not in ASL.</summary>
    CancellationToken,
}
