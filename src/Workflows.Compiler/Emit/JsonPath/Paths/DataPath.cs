using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>A path to one value, such as <c>$.order.lines[0]</c>. It fails where a step leads nowhere.</summary>
internal sealed record DataPath(string Root, ImmutableList<PathStep> Steps)
{
    public string Text => Root + string.Concat(Steps.Select(static step => step.Text));

    /// <summary>Whether the value may be null.</summary>
    public bool IsNullable { get; init; }

    public ScalarType Scalar { get; init; }

    /// <summary>Whether it may lead nowhere where C# has null.</summary>
    public bool MayBeMissing => OptionalSteps > 0;

    /// <summary>Whether it may lead nowhere where C# throws.</summary>
    public bool MayFail => Steps.Any(static step => step.MayFail || step.IsGuarded);

    /// <summary>Whether it is a reference path, which identifies a value by names and positions only.</summary>
    public bool IsReference => !Steps.Any(static step => step.IsFromEnd);

    /// <summary>The path up to the last step that C# insists on.</summary>
    public DataPath Insisted => this with { Steps = Steps.GetRange(0, Steps.Count - OptionalSteps) };

    /// <summary>Whether C# throws within the steps where a missing member is null, which no test for presence can tell apart.</summary>
    public bool IsGuardedAfterwards => Steps.Skip(Steps.Count - OptionalSteps).Any(static step => step.IsGuarded);

    private int OptionalSteps => Steps.Reverse().TakeWhile(static step => step.IsOptional).Count();

    /// <summary>Whether another path starts with all steps of this one and goes on.</summary>
    public bool LeadsTo(DataPath longer) =>
        Root == longer.Root && Steps.Count < longer.Steps.Count && Steps.Select(static step => step.Text).SequenceEqual(longer.Steps.Take(Steps.Count).Select(static step => step.Text));
}
