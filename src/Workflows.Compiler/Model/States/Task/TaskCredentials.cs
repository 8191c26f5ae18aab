namespace Workflows.Compiler.Model.States;

/// <summary>The role with which a Task calls, of this account or another. ASL: <c>Credentials.RoleArn</c>.</summary>
internal abstract record TaskCredentials
{
    /// <summary>The pure method that says it; null if none does.</summary>
    public ShapingMethod? Shaping => (this as Computed)?.Method;

    /// <param name="RoleArn">Its ARN, which may have placeholders.</param>
    public sealed record Constant(string RoleArn) : TaskCredentials;

    /// <summary>What a pure method says.</summary>
    public sealed record Computed(ShapingMethod Method) : TaskCredentials;
}
