using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Where the source names the first state of a machine inside of a Parallel or Map.</summary>
/// <param name="StartAt">The state's method.</param>
/// <param name="Location">Where it is named.</param>
/// <param name="Written">How.</param>
/// <param name="Attribute">The <c>[Branch]</c>; null for others.</param>
internal sealed record BranchReading(string StartAt, Location? Location, ExpressionSyntax? Written, AttributeReading? Attribute)
{
    /// <summary>The method that makes the branch's input; null for none.</summary>
    public string? Arguments => Attribute?.Text("Arguments");

    /// <summary>The machines inside of a state; none if it is no Parallel or Map.</summary>
    public static IReadOnlyList<BranchReading> Of(StateReading state) => state.Attribute.FullName switch
    {
        KnownNames.Map => [new(state.Attribute.Text(0) ?? "", state.Attribute.LocationOf(0), state.Attribute.Written(0), null)],
        KnownNames.Parallel =>
        [
            .. state.Attribute.Texts(0).Select((start, i) => new BranchReading(start, state.Attribute.LocationOf(i), state.Attribute.Written(i), null)),
            .. state.Attributes.Where(static attribute => attribute.FullName == KnownNames.Branch)
                .Select(static branch => new BranchReading(branch.Text(0) ?? "", branch.LocationOf(0), branch.Written(0), branch)),
        ],
        _ => [],
    };
}
