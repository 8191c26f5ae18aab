namespace Workflows.Compiler.Model;

/// <summary>The workflow class, as the generated half has to declare it.</summary>
/// <param name="Namespace">Null for the global namespace.</param>
/// <param name="ContainingTypes">Outermost first, for instance <c>static partial class Shop</c>.</param>
/// <param name="Keyword"><c>class</c> or <c>record</c>.</param>
/// <param name="Name">The simple name.</param>
/// <param name="FullName">With <c>global::</c>.</param>
/// <param name="IsPublic">Whether it and every containing type is visible outside of the assembly.</param>
/// <param name="IsAccessible">Whether the rest of the assembly can name it.</param>
internal sealed record ClassDeclaration(
    string? Namespace,
    EquatableArray<string> ContainingTypes,
    string Keyword,
    string Name,
    string FullName,
    bool IsPublic,
    bool IsAccessible = true)
{
    /// <summary>What the nested enum of states is called: for instance <c>State</c>, or <c>OrderWorkflowState</c> if the class knows another <c>State</c>.</summary>
    public string StateEnum { get; init; } = "WorkflowState";

    /// <summary>What the method that runs is called: <c>ExecuteAsync</c>, unless the class has such a member.</summary>
    public string Execute { get; init; } = "ExecuteAsync";

    /// <summary>What the nested class is called that the durable engine runs: for instance <c>OrderWorkflowMachine</c>, unless the class has such a member.</summary>
    public string MachineClass { get; init; } = "WorkflowMachine";

    /// <summary>What the method that runs one state is called: <c>RunStateAsync</c>, unless the class has such a member.</summary>
    public string RunState { get; init; } = "RunStateAsync";

    /// <summary>What the method that hands errors to handlers is called: <c>TryCatch</c>, unless the class has such a member.</summary>
    public string TryCatch { get; init; } = "TryCatch";

    /// <summary>What the method is called that gives the workflow classes that are branches and item processors: <c>InnerOf</c>, unless the class has such a member.</summary>
    public string InnerOf { get; init; } = "InnerOf";
}
