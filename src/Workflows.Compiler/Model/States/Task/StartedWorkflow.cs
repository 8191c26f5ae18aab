namespace Workflows.Compiler.Model.States;

/// <summary>A workflow class that another workflow starts an execution of.</summary>
/// <param name="Class">Its full name, with <c>global::</c>.</param>
/// <param name="Access">How an instance is had, for instance <c>shipLine</c> or <c>new global::Shop.ShipLine()</c>.</param>
internal sealed record StartedWorkflow(string Class, string Access)
{
    /// <summary>The workflow's name, for instance <c>ship-line</c>; null if nobody knows.</summary>
    public string? Name { get; init; }
}
