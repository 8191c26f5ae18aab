namespace Workflows.Compiler.Model.Expressions;

/// <summary>What a state sees by name.</summary>
internal abstract record Reference : Expression
{
    /// <summary>What the execution was started with: <c>$states.context.Execution.Input</c>.</summary>
    public static MemberAccess ExecutionInput { get; } = new(new MemberAccess(new Context(), "Execution") { Shape = JsonShape.Single }, "Input");

    /// <summary><c>$states.input</c>.</summary>
    public sealed record Input : Reference;

    /// <summary>The task's result, unwrapped from what the resource wraps around it: <c>$states.result.Payload</c>.</summary>
    public sealed record Result : Reference;

    /// <summary><c>$states.errorOutput</c>.</summary>
    public sealed record ErrorOutput : Reference;

    /// <summary><c>$states.context</c>.</summary>
    public sealed record Context : Reference;

    /// <summary>A workflow variable, <c>$name</c>.</summary>
    public sealed record Variable(string Name) : Reference;

    /// <summary>What a <see cref="Lambda"/> or a <see cref="Let"/> of the same expression names. No two of them use one name.</summary>
    public sealed record Local(string Name) : Reference;

    /// <summary>The clock, <c>$now()</c>.</summary>
    public sealed record Now : Reference;
}
