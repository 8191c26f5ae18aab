namespace Workflows.Compiler.Model.States;

/// <summary>A workflow class that is a branch or an item processor. Its states are part of the definition, and it runs itself.</summary>
/// <param name="Class">The class.</param>
/// <param name="Access">How an instance is had, for instance <c>shipLine</c> or <c>new global::Shop.ShipLine()</c>.</param>
/// <param name="StateNames">What its states are called in its own definition, in the order of <see cref="StateMachine.AllStates"/>.</param>
internal sealed record InnerWorkflow(ClassDeclaration Class, string Access, EquatableArray<string> StateNames)
{
    /// <summary>Whether it gets a copy of its input, which its tasks could change while others read it.</summary>
    public bool CopiesInput { get; init; }
}
