using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Model.States;

/// <summary>An element of <c>Catch</c>. <paramref name="Next"/> is a method's name.</summary>
internal sealed record Catcher(EquatableArray<string> ErrorEquals, string Next)
{
    /// <summary>What the handler gets; <see cref="ResultShape.Result"/> is the error output itself.</summary>
    public ResultShape Output { get; init; } = new ResultShape.Result();

    public EquatableArray<Assignment> Assign { get; init; } = EquatableArray<Assignment>.Empty;

    /// <summary>Where the source names the handler; null for nowhere.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>What brings it, as <see cref="Retrier.Origin"/>.</summary>
    public string Origin { get; init; } = "";
}
