using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>An <c>[Assign]</c>, or the <c>Assign</c> of a <c>[Catch]</c>, while it is read.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Name">The method or variable that it names.</param>
/// <param name="Location">Where it does.</param>
/// <param name="Detail">Tells it apart from others of the state.</param>
internal sealed record AssignReading(AttributeReading Attribute, string Name, Location? Location, string Detail)
{
    /// <summary>What a variable gets if no method is named; null if there is nothing.</summary>
    public Expression? Whole { get; init; }

    public TypeReference? WholeType { get; init; }

    /// <summary>What the last plain parameter of a method reads: the result, the error, or the input.</summary>
    public ParameterKind Last { get; init; } = ParameterKind.Input;

    /// <summary>For instance <c>takes (result) or (input, result)</c>.</summary>
    public required string Takes { get; init; }

    /// <summary>Which name the method or variable has in the source.</summary>
    public SyntaxNode? Written { get; init; }
}
