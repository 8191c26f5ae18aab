namespace Workflows.Compiler.Model.Expressions;

/// <summary>What a state sees by name.</summary>
internal abstract record Reference : Expression
{
    /// <summary>What the execution was started with: <c>$states.context.Execution.Input</c>.</summary>
    public static MemberAccess ExecutionInput { get; } = new(new MemberAccess(new Context(), "Execution") { Shape = JsonShape.Single }, "Input");

    /// <summary><c>$states.input</c>.</summary>
    public sealed record Input : Reference;

    /// <summary>An item of a Map, in its ItemSelector: <c>$states.context.Map.Item.Value</c>.</summary>
    public static MemberAccess Item { get; } = OfItem("Value");

    /// <summary>Its position, from 0.</summary>
    public static MemberAccess ItemIndex { get; } = OfItem("Index");

    /// <summary>Its name, if the items are the members of an object.</summary>
    public static MemberAccess ItemKey { get; } = OfItem("Key");

    /// <summary>The state's result.</summary>
    /// <param name="Member">What it is unwrapped from: the <c>Payload</c> of a Lambda function, the <c>Output</c> of an execution; null for <c>$states.result</c> itself.</param>
    public sealed record Result(string? Member = "Payload") : Reference;

    /// <summary><c>$states.errorOutput</c>.</summary>
    public sealed record ErrorOutput : Reference;

    /// <summary><c>$states.context</c>.</summary>
    public sealed record Context : Reference;

    /// <summary>The token that has to come back: <c>$states.context.Task.Token</c>.</summary>
    public static MemberAccess Token { get; } = new(new MemberAccess(new Context(), "Task") { Shape = JsonShape.Single }, "Token") { Scalar = ScalarType.String };

    /// <summary>A text that is known when the definition is deployed: <c>${Name}</c>.</summary>
    public sealed record Placeholder(string Name) : Reference;

    /// <summary>A workflow variable, <c>$name</c>.</summary>
    public sealed record Variable(string Name) : Reference;

    /// <summary>What a <see cref="Lambda"/> or a <see cref="Let"/> of the same expression names. No two of them use one name.</summary>
    public sealed record Local(string Name) : Reference;

    /// <summary>The clock, <c>$now()</c>.</summary>
    public sealed record Now : Reference;

    /// <summary>What a branch of a Parallel gave, in its combiner: <c>$states.result[0]</c>.</summary>
    public static ElementAccess BranchOutput(int branch) =>
        new(new Result(Member: null) { Shape = JsonShape.Array }, new Literal.Number(branch.ToString(System.Globalization.CultureInfo.InvariantCulture))) { IsThere = true };

    private static MemberAccess OfItem(string member) =>
        new(new MemberAccess(new MemberAccess(new Context(), "Map") { Shape = JsonShape.Single }, "Item") { Shape = JsonShape.Single }, member);
}
