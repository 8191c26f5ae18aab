using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Model.States;

/// <summary>A variable and its value. ASL: one field of <c>Assign</c>.</summary>
internal sealed record Assignment(string Variable, Expression Value)
{
    public required TypeReference Type { get; init; }

    /// <summary>Whether it is a whole input that may be null but is not in this arm of a Choice, which has asked.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The pure method that makes the value; null if it is what there is as a whole: the result, the Pass's value, the error, or the input.</summary>
    public Method? Method { get; init; }

    /// <summary>Which element of the method's tuple it is; null if the method gives this value alone.</summary>
    public string? Element { get; init; }

    /// <summary>The method of the class that was perhaps meant where the source names the variable; null for none.</summary>
    public string? NearMethod { get; init; }

    /// <summary>Where the source names the variable; null for nowhere.</summary>
    public Anchor? Anchor { get; init; }
}
