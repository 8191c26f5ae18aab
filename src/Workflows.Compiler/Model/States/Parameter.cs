namespace Workflows.Compiler.Model.States;

/// <summary>A parameter of a state or shaping method.</summary>
/// <param name="Name">The C# name; the payload's key.</param>
/// <param name="TypeName">With <c>global::</c>.</param>
internal sealed record Parameter(string Name, ParameterKind Kind, string TypeName)
{
    /// <summary>Whether the parameter is part of a Lambda function's payload.</summary>
    public bool IsOnWire => Kind is not ParameterKind.CancellationToken;
}
