using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Reading;

/// <summary>Where the parts of a workflow stand in the source, so that findings in the model get a location.</summary>
internal sealed class SourceMap(Location classLocation)
{
    private readonly Dictionary<Anchor, Location> _locations = [];

    public void Add(Anchor anchor, Location location) => _locations[anchor] = location;

    /// <summary>The anchor's place, or the nearest one around it that is known.</summary>
    public Location Find(Anchor anchor) =>
        Find(anchor, anchor.Part)
        ?? Find(anchor with { Detail = null }, anchor.Part)
        ?? Find(anchor with { Detail = null }, AnchorPart.Attribute)
        ?? Find(anchor with { Detail = null }, AnchorPart.Name)
        ?? classLocation;

    private Location? Find(Anchor anchor, AnchorPart part) =>
        _locations.TryGetValue(anchor with { Part = part }, out var location) ? location : null;
}
