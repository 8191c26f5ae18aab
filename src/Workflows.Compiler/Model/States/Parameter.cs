namespace Workflows.Compiler.Model.States;

/// <summary>A parameter of a state or shaping method.</summary>
/// <param name="Name">The C# name; the payload's key.</param>
/// <param name="TypeName">With <c>global::</c>.</param>
internal sealed record Parameter(string Name, ParameterKind Kind, string TypeName)
{
    /// <summary>The variable that it reads; null if it reads none.</summary>
    public string? Variable { get; init; }

    /// <summary>The type of what it reads from elsewhere than the states before: of a variable, or of the execution's input. Null for the others.</summary>
    public TypeReference? Type { get; init; }

    /// <summary>Whether its type is a struct or an enum.</summary>
    public bool IsValueType { get; init; }

    /// <summary>Whether the method gets a copy of that, since its code could change what others read.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Whether the parameter is part of a Lambda function's payload.</summary>
    public bool IsOnWire => Kind is not ParameterKind.CancellationToken;
}
